import { detached } from '../../text/detached';

/** So many words are remembered; then all are forgotten, so that memory stays bounded. */
const MOST = 1 << 16;

/** The function, working each word out once as long as it is remembered. For functions of the word alone. */
export function remembered<Result>(read: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const own = detached(word);
    const result = read(own);
    if (known.size >= MOST) known.clear();
    known.set(own, result);
    return result;
  };
}
