// Started by testDesktop.mjs, which reads what this prints: the suites in a desktop VS Code, by @vscode/test-electron.
// Arguments: the executable or '', the extension, the module with the tests, the folder to open, a folder for VS Code's own files.
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

/** The exit code that says: no VS Code could be had, so nothing was run. */
export const NOT_TO_BE_HAD = 3;

const [executable, extensionDevelopmentPath, extensionTestsPath, folder, own] = process.argv.slice(2);
if (own !== undefined) {
  const vscodeExecutablePath = executable || await downloadAndUnzipVSCode().catch((error) => {
    console.error(error.message);
    process.exit(NOT_TO_BE_HAD);
  });
  const launchArgs = [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-telemetry',
    `--user-data-dir=${path.join(own, 'user')}`, `--extensions-dir=${path.join(own, 'extensions')}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const failed = await runTests({ vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, launchArgs }).then(() => false, () => true);
  process.exit(failed ? 1 : 0);
}
