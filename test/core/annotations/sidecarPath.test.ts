import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  documentPath, mirrorRoot, possibleSidecars, recoveryPath, sidecarAfter, sidecarPath, type SidecarPlace,
} from '../../../src/core/annotations/sidecarPath';

/** Names as people and attackers give them; none is empty, a step up or a step nowhere. */
const name = fc.oneof(
  fc.constantFrom('a.txt', 'no ending', 'Zwölf %20 Uhr?.md', '...', '.hidden', '\u{1F468}‍\u{1F680}.srt', 'x.annotations', 'annotations.json', '.sourcemark', 'C:', 'a\\b'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
).filter((one) => !one.includes('/') && one !== '.' && one !== '..');
const path = (parts: readonly string[]): string => parts.map((part) => `/${part}`).join('');
const inRoot = fc.tuple(fc.array(name, { maxLength: 3 }), fc.array(name, { minLength: 1, maxLength: 4 }))
  .map(([root, below]) => ({ root: path(root), document: path([...root, ...below]) }))
  .filter(({ document }) => mirrorRoot(document) === undefined);
const place = fc.constantFrom<SidecarPlace>('beside', 'folder');

describe('the path of a sidecar', () => {
  it('is beside the document or in the mirrored folder', () => {
    assert.equal(sidecarPath('/w/talks/a.md', 'beside', '/w'), '/w/talks/a.md.annotations.json');
    assert.equal(sidecarPath('/w/talks/a.md', 'folder', '/w'), '/w/.sourcemark/annotations/talks/a.md.annotations.json');
    assert.equal(sidecarPath('/a.md', 'folder', '/'), '/.sourcemark/annotations/a.md.annotations.json');
    assert.equal(recoveryPath('/w/a.md.annotations.json'), '/w/a.md.annotations.recovery.json');
  });

  it('is beside the document where no folder is mirrored for it', () => {
    for (const [document, root] of [['/v/a.md', '/w'], ['/words/a.md', '/w'], ['/w/a.md', undefined], ['/w', '/w']] as const) {
      assert.equal(sidecarPath(document, 'folder', root), `${document}.annotations.json`);
      assert.deepEqual(possibleSidecars(document, root), [`${document}.annotations.json`]);
    }
  });

  it('leads out of the mirrored folder by no step up', () => {
    for (const document of ['/w/../../etc/passwd', '/w/a/../b.md', '/w/./a.md', '/w//a.md', '/w/..']) {
      assert.equal(sidecarPath(document, 'folder', '/w'), `${document}.annotations.json`);
    }
  });

  it('leads back to the document, wherever it is and whatever it is called', () => {
    fc.assert(fc.property(inRoot, place, ({ root, document }, where) => {
      const sidecar = sidecarPath(document, where, root);
      assert.equal(documentPath(sidecar), document);
      assert.equal(documentPath(recoveryPath(sidecar)), document);
      assert.equal(sidecar.startsWith(`${root}/.sourcemark/annotations/`), where === 'folder');
    }));
  });

  it('is another one for another document', () => {
    fc.assert(fc.property(inRoot, inRoot, place, place, (one, other, here, there) => {
      fc.pre(one.document !== other.document);
      assert.notEqual(sidecarPath(one.document, here, one.root), sidecarPath(other.document, there, other.root));
    }));
  });

  it('is looked for in every place that it may have been given', () => {
    fc.assert(fc.property(inRoot, place, ({ root, document }, where) => {
      const possible = possibleSidecars(document, root);
      assert.ok(possible.includes(sidecarPath(document, where, root)));
      assert.ok(possible.every((sidecar) => documentPath(sidecar) === document));
      assert.equal(new Set(possible).size, possible.length);
    }));
    assert.deepEqual(possibleSidecars('/w/a/b/c.md', '/w'), [
      '/w/a/b/c.md.annotations.json',
      '/w/.sourcemark/annotations/a/b/c.md.annotations.json',
      '/w/a/.sourcemark/annotations/b/c.md.annotations.json',
      '/w/a/b/.sourcemark/annotations/c.md.annotations.json',
    ]);
  });

  it('stays in its place when the document is renamed', () => {
    fc.assert(fc.property(inRoot, name, place, ({ root, document }, renamed, where) => {
      const target = `${root}/${renamed}`;
      fc.pre(mirrorRoot(target) === undefined);
      assert.equal(sidecarAfter(sidecarPath(document, where, root), target, root), sidecarPath(target, where, root));
    }));
    const nested = '/w/a/.sourcemark/annotations/b.md.annotations.json';
    assert.equal(sidecarAfter(nested, '/w/a/c/d.md', '/w'), '/w/a/.sourcemark/annotations/c/d.md.annotations.json');
    assert.equal(sidecarAfter(nested, '/w/d.md', '/w'), '/w/.sourcemark/annotations/d.md.annotations.json');
    assert.equal(sidecarAfter(nested, '/v/d.md', '/v'), '/v/.sourcemark/annotations/d.md.annotations.json');
    assert.equal(sidecarAfter(nested, '/elsewhere/d.md'), '/elsewhere/d.md.annotations.json');
  });

  it('is none where there is no document’s name', () => {
    for (const file of ['/w/a.md', '/w/.annotations.json', '/w/.sourcemark/annotations/.annotations.recovery.json', '/w/annotations.json']) {
      assert.equal(documentPath(file), undefined);
    }
  });
});
