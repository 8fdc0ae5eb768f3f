/** English reporting verbs by how they take what is said; `noun` in the second list of a pair: forms that are nouns too. */

/** Verbs that do little else than report speech. */
export const plainVerbs = `say go grouse gripe carp bluster intimate lecture harrumph hypothesize blurt holler drawl add
  tell write tweet retweet insist remark quip reply retort assert proclaim opine exclaim joke reiterate reckon recount
  lament boast concede admit argue allege contend maintain caution emphasize emphasise stress declare explain elaborate
  comment note observe conclude respond answer counter acknowledge confess recall vow pledge promise complain protest
  muse state claim announce warn suggest predict urge ask inquire enquire wonder read signal post blog email text
  testify affirm confirm deny reveal disclose mention murmur mutter whisper shout scream yell cry chant sing bark snap
  gush scoff sneer grumble growl rant rave interject interrupt continue repeat clarify specify assure inform remind
  advise notify report hint indicate imply assess demand propose recommend stipulate swear speculate estimate forecast
  project underscore underline highlight point chime echo deadpan shoot fire begin summarize summarise theorize posit
  surmise moan groan sigh plead apologize apologise tease brag crow gloat intone recite reason rejoin advocate implore
  exhort beg ponder quote marvel narrate preach profess relate sniff thunder volunteer voice vent decree put`.split(/\s+/);

/** Verbs of thinking and finding out: they attribute, but do not quote. */
export const mentalVerbs = `believe think feel hope fear hold know understand agree disagree mean worry expect plan find
  rule decide determine doubt suspect assume notice learn realize realise see hear dream imagine show`.split(/\s+/);

/** Verbs that judge or treat somebody or something, and report speech only through quoted words. */
export const judgingVerbs = `call describe criticize criticise blast slam denounce condemn dismiss deride decry praise
  hail laud label brand dub characterize characterise portray paint depict term cite deem accuse blame attack assail
  mock ridicule rip lambaste lambast chide chastise rebuke scold berate bash trash tout welcome reject defend compare
  liken refer speak talk discuss bemoan thank commend congratulate applaud salute admonish challenge question support
  back endorse oppose express voice offer seek want use mention invoke stress emphasize emphasise credit fault knock pan
  skewer savage tar disparage excoriate castigate vilify slate lash rail bristle object press push promote advertise
  bill title envision envisage see view regard consider urge demand promise pledge vow encourage order instruct pressure
  repudiate rebut refute deplore regret celebrate note highlight underline cast compliment extol eulogize threaten taunt
  insult malign smear hit claim contrast declare pronounce proclaim acknowledge warn tell ask favor favour remember like
  love hate fear need prefer`.split(/\s+/);

/** Verbs that report nothing without quotation marks: what follows them is a thing. */
export const quotingVerbs = `quote begin go continue read recite chant sing sign interrupt interject post sigh`.split(/\s+/);

/** Verbs of how a voice or a face is: they report only right beside a quoted sentence. */
export const mannerVerbs = `laugh fume cackle chuckle giggle smile grin shrug sob weep wail hiss beam coo croak snort squeal stammer stutter
  venture roar rasp mumble gasp intervene enthuse rage seethe bellow wince frown nod huff squeak screech whimper interpose smirk burble
  splutter sniffle`.split(/\s+/);

/** Verbs that take whom it is said to first. */
export const addresseeVerbs = `tell inform remind assure advise notify warn ask urge promise email text beg implore
  exhort caution`.split(/\s+/);

/** Verbs whose bare or third-person form is a noun as well. */
export const nounVerbs = `claim comment note report state question answer reply remark tweet post email text demand
  promise pledge vow project estimate forecast plan hope fear worry cry shout call point rule signal quote joke
  complaint protest voice attack challenge support back press push order praise label brand blame fault use need view
  brief address request response finding ruling reading feeling warning saying meaning understanding tease hint fire
  shoot cast whisper scream yell boast brag rant lament echo respect insult offer hit paint slate reason dream doubt
  notice tax posit bark laugh chuckle giggle smile grin shrug sob wail hiss beam venture roar rasp gasp rage bellow frown nod huff squeak
  screech smirk`.split(/\s+/);

/** Common verbs that report nothing, so that a noun phrase is known to end before them. */
export const otherVerbs = `go make come take get give keep leave lead win lose meet pay sell send sit spend stand rise
  fall grow build buy bring become run break draw show hear try move turn start stop help live work play walk open close
  hit kill die pass serve happen appear seem look sign react refuse fail agree intend continue begin face join visit
  return arrive reach receive create allow add include provide set put let change follow hold raise launch host attend
  release publish issue approve vote elect appoint nominate name resign retire campaign propose consider discuss address
  deliver file sue charge arrest convict acquit sentence vow exchange inherit supply require post act teach oversee own
  possess carry wear drive fly travel use want need like love hate enjoy prefer remain stay expand reduce increase cut
  drop climb jump surge earn cost cover affect cause result end`.split(/\s+/);
