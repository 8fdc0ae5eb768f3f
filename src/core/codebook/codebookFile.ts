import { conflictWords, type FolderFile } from '../folderFile/folderFile';
import { withoutChange } from '../folderFile/withoutChange';
import { emptyCodebook, type Codebook } from './codebook';
import { parseCodebook, printCodebook } from './json';
import { conflictsIn } from './merge';

/** `sourcemark.codebook.json`. */
export const codebookFile: FolderFile<Codebook> = {
  name: 'sourcemark.codebook.json',
  empty: emptyCodebook,
  parse: parseCodebook,
  print: printCodebook,
  conflicts: (codebook) => conflictWords(conflictsIn(codebook), 'one code', 'codes'),
  takeBack: (now, before, after) => ({ ...now, codes: withoutChange(now.codes, before.codes, after.codes, ({ id }) => id) }),
};
