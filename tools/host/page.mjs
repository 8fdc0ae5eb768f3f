// The page that shows VS Code, and what it asks of the network.

const VIEWPORT = { width: 1280, height: 800 };

/** A new page with a profile of its own. `foreign` grows with every address that is not `origin` and was requested. */
export async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, ...options });
  const foreign = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && new URL(url).host !== new URL(origin).host) foreign.push(url);
  });
  const page = await context.newPage();
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(origin).host) foreign.push(socket.url());
  });
  return { page, foreign, close: () => context.close() };
}

/** The address that opens `folder`, which may be a `.code-workspace` file, or an empty window without one; `payload` goes to the workbench. */
export function windowAddress(server, folder, payload) {
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: folder });
  if (payload !== undefined) query.set('payload', JSON.stringify(Object.entries(payload)));
  return `${server.url}/?${query}`;
}
