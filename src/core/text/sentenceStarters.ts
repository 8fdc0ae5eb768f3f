/**
 * Words that open a sentence far more often than they follow an abbreviation with a capital letter: closed word classes of
 * English and German. After “U.S.” or “Inc.” a sentence ends before one of these, and goes on before any other word.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(`
  The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here
  In On At By For From With Without To Of As But And Or So Yet Nor If When While Where After Before Since Until Although Though Because Unless
  Once During Under Over About Among Between Despite Instead However Meanwhile Moreover Still Then Now Today Also Not No Yes
  Who What Why How Which Some Many Most Several Other Others Another Each Every Both All Any Few One Two Three According
  Der Die Das Ein Eine Einer Er Sie Es Wir Ich Ihr Im Am Auf Aus Bei Mit Nach Seit Von Vor Zu Zur Zum Für Gegen Ohne Um Durch Als Wenn Weil
  Dass Aber Und Oder Doch Denn Auch Nun Dann Da Dabei Damit Daher Dazu Dort Hier Wie Wo Was Wer Warum Seine Ihre Unser Kein Keine Nicht Laut`
  .trim().split(/\s+/));

/** German words after which a number with a full stop is an ordinal: “am 3. Oktober”, “das 19. Jahrhundert”. */
export const beforeGermanOrdinal: ReadonlySet<string> = new Set(
  'der die das den dem des am im vom zum zur beim bis seit ab ihr sein ihren seinen ihrem seinem jeder jeden zwischen und Der Die Das Am Im Zum Seit Ab'.split(' '));

/** German months and what else follows an ordinal number as its noun. */
export const afterGermanOrdinal: ReadonlySet<string> = new Set(
  'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Jahrhunderte Jahrestag'.split(' '));
