import { wordsOf } from '../lexicon/list';

/** Abbreviations and words with a capital that name nobody and nothing. Written by hand. */
export const notNames: ReadonlySet<string> = new Set(
  wordsOf(`
  I TV PM CEO CFO COO OK DNA RNA HIV AIDS GDP GNP IT PR ID IDs DVD CD PC PCs UFO FAQ PDF GPS SMS HTML URL AM FM VIP VIPs
  NGO NGOs PhD MBA MD BA MA MSc BSc RIP ATM USB LNG LPG MOU MoU PPP PPPs AI ICT R&D HD CM HM MLA MLAs DJ SUV SUVs PCR
  ETF GMO IVF STEM HR IP SIM LED LGBT LGBTQ LGBTQ+ LGBTQI N/A SDG SDGs ESG DUI ER ICU UTI FBO B2B CO2 QR RV AC UK-wide
  WWW HTTP HTTPS CCTV PPE CV VAT IPO MP MPs MEP MEPs COVID COVID-19 Covid Covid-19 Internet internet Web God A.M. P.M.
  AD BC BCE CE EDT EST GMT UTC BST CET No No. Nos. Vol Vol. Fig Fig. Esq Esq. ST ND RD TH P.S. PS Q A Re FYI BTW LOL
  ASAP PLEASE NOT AND Highness Majesty Majesties Excellency Excellencies Holiness Plenipotentiary Extraordinary Honour
  Menu Wi-Fi BREAKING UPDATE UPDATED LIVE VIDEO PHOTO PHOTOS NOTE WARNING EXCLUSIVE ALSO READ CLICK HERE Photo Photos
  Dad Daddy Mum Mummy Mom Mommy Image Video Caption Credit Source Note Page Chapter Section Figure Table Part`),
);
