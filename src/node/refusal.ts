import type { Refusal } from '../core/annotations/store';

/** Thrown where this program itself will not go on; the message is for the user. */
export class Refused extends Error {}

/** Node's code for an error of the system: `ENOENT`, `EACCES`; `undefined` for other errors. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const reasons: { readonly [code: string]: string } = {
  EACCES: 'you have no permission for it or for its folder',
  EPERM: 'the system does not permit it',
  EROFS: 'it lies on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program is using it',
  EFBIG: 'it would be larger than the system allows',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not a text in UTF-8',
  ERR_STRING_TOO_LONG: 'it is too large to be read',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read',
};

/** What went wrong with a file, in words for the user. */
export function refusal(error: unknown): Refusal {
  const known = reasons[codeOf(error) ?? ''];
  return { kind: 'refused', reason: known ?? (error instanceof Error ? error.message : String(error)) };
}
