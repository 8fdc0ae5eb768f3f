import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { needsReview } from '../../../src/core/annotations/anchored';
import { hashed } from '../../../src/vscode/adapters/hashing';
import { createCommittedTexts } from '../../../src/vscode/services/committedTexts';
import { equal, eventually } from '../assert';
import { closeAll, fileAt, remove, show, sourcemark, write } from '../sourcemark';

/** What the test needs of the API of VS Code's own git extension, which is there in the node host only. */
interface Git {
  init(root: vscode.Uri): Promise<Repository | null>;
}
interface Repository {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
}

const before = 'Minutes of Monday.\nThe ferry was late, and the ferry was full.\nNobody had expected it before dark.\n';
const after = before.replace('The ferry', 'The old ferry').replace('Minutes', 'The ferry minutes');

describe('the text that git has', () => {
  afterEach(async () => {
    await closeAll();
    // The repository stays: VS Code's git would go on looking for it.
    for (const file of ['minutes.txt', 'minutes.txt.annotations.json']) await remove(`committed/${file}`);
  });

  it('leads to passages of which the sidecar says too little, where nobody has kept the text, also when others have committed since', async () => {
    await write('committed/minutes.txt', before);
    const repository = await (await git())?.init(fileAt('committed'));
    await repository?.setConfig('user.name', 'Ada Quist');
    await repository?.setConfig('user.email', 'ada@example.org');
    await repository?.add([fileAt('committed/minutes.txt').fsPath]);
    await repository?.commit('Minutes of Monday');
    await write('committed/minutes.txt.annotations.json', JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'file:page', type: 'AnnotationPage',
      items: [{
        id: 'urn:uuid:3f0c4a52-7d0c-4a54-9a53-52d5b1f2a001', type: 'Annotation', target: {
          source: 'file:minutes.txt', 'sourcemark:sha256': (await hashed(before)).hash,
          selector: [{ type: 'TextQuoteSelector', exact: 'The ferry' }, { type: 'TextPositionSelector', start: 19, end: 28 }],
        },
      }],
    }));
    const document = await write('committed/minutes.txt', after);
    // Somebody else has committed two versions more since, without the sidecar.
    for (const text of [`${after}Nobody came.\n`, after]) {
      await write('committed/minutes.txt', text);
      await repository?.add([document.fsPath]);
      await repository?.commit('Minutes, corrected');
    }
    const texts = createCommittedTexts();
    equal(await texts.find(document, (await hashed(before)).hash ?? ''), repository ? before : undefined);
    equal(await texts.find(document, (await hashed('never committed')).hash ?? ''), undefined);
    const editor = await show('committed/minutes.txt');
    const { annotations } = await sourcemark();
    const one = await eventually(() => annotations.of(document)[0]);
    const span = one.outcome && anchoredSpan(one.outcome);
    equal(span && editor.document.getText().slice(span.start, span.end), repository ? 'The old ferry' : undefined);
    equal(needsReview(one), repository === undefined);
  });
});

async function git(): Promise<Git | undefined> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');
  return (await extension?.activate())?.getAPI(1);
}
