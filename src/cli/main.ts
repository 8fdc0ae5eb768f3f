import { runCommandLine } from './commandLine';
import { openOutput } from './io/output';

const output = openOutput(process.stdout);
void runCommandLine(process.argv.slice(2), { input: process.stdin, output, report: (message) => process.stderr.write(`${message}\n`) })
  .then((code) => {
    process.exitCode = code;
    process.stdin.destroy();
  });
