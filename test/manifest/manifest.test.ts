import assert from 'node:assert/strict';
import fs from 'node:fs';
import { recoveryPath, sidecarPath } from '../../src/core/annotations/sidecarPath';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string; readonly when?: string; readonly args?: { readonly otherwise?: string } }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly description?: string; readonly markdownDescription?: string }>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
const defaultKeys = JSON.parse(fs.readFileSync('test/manifest/defaultKeys.json', 'utf8')) as Record<'linux' | 'windows' | 'macos', readonly string[]>;
const { contributes } = manifest;

describe('the manifest', () => {
  it('gives every command the category Sourcemark', () => {
    assert.deepEqual(contributes.commands.filter(({ category }) => category !== 'Sourcemark'), []);
  });

  it('activates on nothing eager', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown', 'onLanguage:transcript', 'workspaceContains:**/*.annotations.json']);
  });

  it('binds no key that VS Code binds by default, on any platform, unless it hands it on', () => {
    // F2 renames what is named at the cursor, as in code; where nothing is, VS Code's own command has its turn. Undo and redo are
    // about annotations only while the last change in the document was one of theirs.
    // On a row of Sourcemark's own views nothing else can be meant.
    const handedOn = contributes.keybindings.filter(({ args }) => args?.otherwise);
    const ofRows = contributes.keybindings.filter(({ when }) => /^\(?focusedView == sourcemark\.(?:documents|codebook).* && !inputFocus$/.test(when ?? ''));
    const [undo, redo] = ['sourcemark.undoAnnotationChange', 'sourcemark.redoAnnotationChange'];
    assert.deepEqual(ofRows.map(({ key, command }) => [key, command]), [
      ['ctrl+k backspace', undo], ['ctrl+k shift+backspace', redo], ['ctrl+z', undo], ['ctrl+y', redo], ['ctrl+shift+z', redo],
      ['f2', 'sourcemark.renameEntity'], ['f2', 'sourcemark.renameCode'], ['delete', 'sourcemark.deleteCode'],
    ]);
    assert.deepEqual(handedOn.map(({ key, args }) => [key, args?.otherwise]),
      [['ctrl+z', 'undo'], ['ctrl+y', 'redo'], ['ctrl+shift+z', 'redo'], ['f2', 'editor.action.rename']]);
    const ofHistory = handedOn.filter(({ args }) => args?.otherwise === 'undo' || args?.otherwise === 'redo');
    assert.deepEqual(ofHistory.filter(({ when }) => !/&& sourcemark\.can(?:Undo|Redo)AnnotationChange$/.test(when ?? '')), []);
    const clashes = contributes.keybindings.filter((binding) => !handedOn.includes(binding) && !ofRows.includes(binding)).filter(({ key, mac }) =>
      defaultKeys.linux.includes(key) || defaultKeys.windows.includes(key) || defaultKeys.macos.includes(mac));
    assert.deepEqual(clashes, []);
  });

  it('binds no key with which a chord of VS Code begins', () => {
    const defaults = [...defaultKeys.linux, ...defaultKeys.windows, ...defaultKeys.macos];
    const clashes = contributes.keybindings.flatMap(({ key, mac }) => [key, mac]).filter((key) => defaults.some((other) => other.startsWith(`${key} `)));
    assert.deepEqual(clashes, []);
  });

  it('keeps every key inside its own documents and its own view', () => {
    assert.deepEqual(contributes.keybindings.filter(({ when }) => !/sourcemark\.(?:inSource|documents|codebook)/.test(when ?? '')), []);
  });

  it('names a known command for every key and every menu entry', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const used = [...contributes.keybindings, ...Object.values(contributes.menus).flat()].map(({ command }) => command);
    assert.deepEqual(used.filter((command) => !known.has(command)), []);
  });

  it('says every key in the README', () => {
    const readme = fs.readFileSync('README.md', 'utf8').replaceAll(/<\/?kbd>/g, '').toLowerCase();
    const missing = contributes.keybindings.filter(({ key }) => !readme.includes(key));
    assert.deepEqual(missing, []);
  });

  it('gives every colour a value for each of the four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
  });

  it('has contributed every colour that the code asks for', () => {
    const code = sourceFiles('src/vscode').map((file) => fs.readFileSync(file, 'utf8')).join('\n');
    const asked = [...code.matchAll(/(?:color\(|underline\('\w+', )'(\w+)'|ThemeColor\('sourcemark\.(\w+)'\)/g)].map((match) => `sourcemark.${match[1] ?? match[2] ?? ''}`);
    const known = new Set(contributes.colors.map(({ id }) => id));
    assert.ok(asked.length >= 8, 'the pattern finds the colours');
    assert.deepEqual(asked.filter((id) => !known.has(id)), []);
  });

  it('describes every setting and says every one in the README', () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(setting.description ?? setting.markdownDescription, name);
      assert.ok(readme.includes(name), `${name} is in the README`);
    }
  });

  it('nests sidecars and recovery files under their documents in the explorer, whatever these are called', () => {
    const nesting = contributes.configurationDefaults['explorer.fileNesting.patterns'] ?? {};
    assert.deepEqual(Object.keys(nesting), ['*']);
    for (const document of ['article.md', 'no ending', 'two.endings.txt', '.hidden']) {
      const nested = String(nesting['*']).split(', ').map((pattern) => pattern.replace('${capture}', () => document));
      const sidecar = sidecarPath(document, 'beside');
      assert.deepEqual(nested, [sidecar, recoveryPath(sidecar)]);
    }
  });

  it('says every environment variable of its tools in CONTRIBUTING.md', () => {
    const files = ['tools', 'test'].flatMap((folder) => (fs.readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.m?[jt]s$/.test(file)).map((file) => `${folder}/${file}`));
    const asked = new Set(files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/process\.env\.(SOURCEMARK_\w+)/g)].map(([, name]) => name ?? '')));
    const contributing = fs.readFileSync('CONTRIBUTING.md', 'utf8');
    assert.ok(asked.size >= 8, 'the pattern finds them');
    assert.deepEqual([...asked].filter((name) => !contributing.includes(`\`${name}\``)), []);
  });

  it('pins every development dependency, has its types no newer than its engine, and ships no dependency', () => {
    assert.deepEqual(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d/.test(version)), []);
    assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines.vscode);
    assert.equal(manifest.dependencies, undefined);
  });

  it('has a lock file without the address of a registry', () => {
    assert.ok(!fs.readFileSync('package-lock.json', 'utf8').includes('"resolved"'));
  });
});

function sourceFiles(folder: string): readonly string[] {
  return (fs.readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);
}
