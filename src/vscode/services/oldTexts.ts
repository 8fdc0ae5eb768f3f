import type * as vscode from 'vscode';
import type { Version } from '../../core/anchoring/anchorPassages';
import { withLineEndsOf } from '../../core/anchoring/lineEnds';
import type { Selectors } from '../../core/anchoring/selectors';
import type { Source } from '../../core/anchoring/source';
import { isHash } from '../adapters/hashing';
import { createCommittedTexts } from './committedTexts';
import type { Snapshots } from './snapshots';

/** The texts that annotations were described in, as far as they are to be had. */
export interface OldTexts {
  /** Keeps a text that annotations describe. */
  keep(source: Source): void;
  /** Those that passages of a document were described in, ready to be compared with the text it has `now`. */
  find(uri: vscode.Uri, wanted: readonly Selectors[], now: Source): Promise<readonly Version[]>;
}

/** So many different texts of one document are looked for, those that most passages were described in first. */
const versions = 3;
/** So many answers are remembered: what stays lost is looked for at every pause in the typing. */
const remembered = 4;
/** After that many milliseconds it is worth asking again for a text that was not there: git may have it now. */
const patience = 10_000;

interface Answer {
  readonly text: Promise<string | undefined>;
  readonly asked: number;
}

export function createOldTexts(snapshots: Snapshots): OldTexts {
  const committed = createCommittedTexts();
  const kept = new Set<string>();
  const answers = new Map<string, Answer>();

  async function ask(uri: vscode.Uri, hash: string): Promise<string | undefined> {
    return await snapshots.read(hash) ?? committed.find(uri, hash);
  }

  async function textWith(uri: vscode.Uri, hash: string): Promise<string | undefined> {
    const key = `${hash} ${uri.toString()}`;
    const known = answers.get(key);
    const text = await known?.text;
    if (known && (text !== undefined || Date.now() - known.asked < patience)) return text;
    const asked = ask(uri, hash);
    answers.delete(key);
    answers.set(key, { text: asked, asked: Date.now() });
    for (const oldest of [...answers.keys()].slice(0, -remembered)) answers.delete(oldest);
    return asked;
  }

  return {
    keep({ document, hash }) {
      if (hash === undefined || kept.has(hash)) return;
      kept.add(hash);
      void snapshots.keep(hash, document);
    },
    async find(uri, wanted, now) {
      const found = await Promise.all(hashesOf(wanted, now.hash).map(async (hash): Promise<readonly Version[]> => {
        const text = await textWith(uri, hash);
        return text === undefined ? [] : [{ document: withLineEndsOf(now.document, text), hash }];
      }));
      return found.flat();
    },
  };
}

/** The hashes of the texts that passages were described in, but for the present one. */
function hashesOf(wanted: readonly Selectors[], now: string | undefined): readonly string[] {
  const counts = new Map<string, number>();
  for (const { hash } of wanted) if (hash !== undefined && hash !== now && isHash(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, versions).map(([hash]) => hash);
}
