/** Zones whose name means one offset only; `CST`, `IST` and `BST` each mean several. */
const offsets: Readonly<Record<string, string>> = {
  gmt: 'Z', utc: 'Z', z: 'Z', wet: 'Z', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
  est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', wat: '+01:00', cat: '+02:00',
  eat: '+03:00', sast: '+02:00', pkt: '+05:00', wib: '+07:00', jst: '+09:00', kst: '+09:00', hkt: '+08:00', sgt: '+08:00', aest: '+10:00', aedt: '+11:00', nzst: '+12:00',
};

const LOCAL = /^T\d\d(?::\d\d){0,2}$/;

/** Whether a value is a time of day without a zone and without a day, as the recogniser gives it. */
export function isLocalTime(value: unknown): value is string {
  return typeof value === 'string' && LOCAL.test(value);
}

/** The time of day with the zone that its words, or the word right `behind` them, name; without one where that is not certain. */
export function withZone(time: string, words: string, behind: string): string {
  const inside = /(?:^|[\s\d.])([A-Za-z]{1,4})\)?$/.exec(words.slice(-8))?.[1];
  const after = /^ \(?([A-Z]{3,4})\b/.exec(behind.slice(0, 8))?.[1];
  return time + (offsets[(inside ?? '').toLowerCase()] ?? offsets[(after ?? '').toLowerCase()] ?? '');
}
