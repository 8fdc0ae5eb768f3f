// Runs in the extension host: activates extensions one after the other and tells how long each took. Which ones, a file in the
// folder that is open says.
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

exports.run = async () => {
  const [folder] = vscode.workspace.workspaceFolders;
  const order = JSON.parse(fs.readFileSync(path.join(folder.uri.fsPath, '.activation-order'), 'utf8'));
  await calm();
  for (const id of order) {
    const extension = vscode.extensions.getExtension(id);
    if (extension === undefined) throw new Error(`${id} is not installed`);
    if (extension.isActive) throw new Error(`${id} is active already`);
    const start = performance.now();
    await extension.activate();
    console.log(`SOURCEMARK-TEST ${JSON.stringify({ kind: 'activation', id, ms: performance.now() - start })}`);
    await calm();
  }
};

// Waits until the host has nothing else to do, the window being open: ten timers in a row that are on time.
async function calm() {
  for (let onTime = 0, tries = 0; onTime < 10 && tries < 200; tries++) {
    const start = performance.now();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    onTime = performance.now() - start < 55 ? onTime + 1 : 0;
  }
}
