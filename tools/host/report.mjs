// Prints the tests of an extension host as they end.

const SIGNS = { passed: '✓', failed: '✗', skipped: '-' };

/** One line a test, and the error below a failed one. */
export function printEvent(event) {
  if (event.kind !== 'test') return;
  const time = event.ms > 100 ? ` (${event.ms} ms)` : '';
  console.log(`  ${SIGNS[event.state]} ${event.title}${time}`);
  if (event.error) console.log(event.error.replace(/^/gm, '      '));
}

/** Whether a console line of the extension host is VS Code's own talk rather than the tests'. */
export const isNoise = (line) => NOISE.test(line);

const NOISE = new RegExp(['extensionHostProcess\\.js', 'workbench\\.js:', '^Resolv', '^Creating a socket', '^\\[(?:reconnection|lifecycle|Service Worker|AgentHost|RemoteAgentHost|Account|ChatModel)',
  '^Ignoring fetching', '^Creation of workbench contribution', '^No search provider', '^DialogService', '^\\[onWill-handler\\]', '^Updating additional', 'Could not locate the bindings file', 'build/Release/watchdog', '^(?:%c)?\\s*(?:INFO|TRACE|DEBUG)', '^\\s*$'].join('|'));
