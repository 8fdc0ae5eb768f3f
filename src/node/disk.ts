import type fs from 'node:fs/promises';

/** What the stores ask of a disk: Node's own calls. */
export type Disk = Pick<typeof fs, 'access' | 'link' | 'open' | 'readFile' | 'readdir' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat'>;
