// Tells the person in front of the terminal what is being done, and that it is still being done.

const live = process.stderr.isTTY && !process.env.CI;
const LINE_EVERY_MS = live ? 200 : 10_000;

/** Milliseconds as `0.4 s`, `12 s`, `2 min 5 s`. */
export function duration(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs `work(report)` while showing `label` and the time; `report(text)` shows how far it is. On a terminal one line is
 * rewritten, elsewhere there is a line at the beginning, one every ten seconds and one at the end.
 */
export async function withProgress(label, work) {
  const start = Date.now();
  let state = '';
  const line = () => `  ${label} … ${state}${state ? ', ' : ''}${duration(Date.now() - start)}`;
  const show = () => process.stderr.write(live ? `\r\x1b[2K${line()}` : `${line()}\n`);
  process.stderr.write(live ? line() : `  ${label} …\n`);
  const timer = setInterval(show, LINE_EVERY_MS);
  try {
    const result = await work((text) => { state = text; });
    process.stderr.write(`${live ? '\r\x1b[2K' : ''}  ${label}: done in ${duration(Date.now() - start)}\n`);
    return result;
  } catch (error) {
    process.stderr.write(`${live ? '\r\x1b[2K' : ''}  ${label}: failed after ${duration(Date.now() - start)}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
