import assert from 'node:assert/strict';
import { paragraphsRead } from './read';

const cases: readonly (readonly [name: string, document: string, expected: readonly string[]])[] = [
  ['front matter', '---\ntitle: A\n---\nIt rained.', ['It rained.']],
  ['front matter that is never closed is text', '---\nIt rained.', ['It rained.']],
  ['headings and what follows them', '# One #\nText\nmore\n## Two\nText\n\nThree\n=====\nText', ['One', 'Text more', 'Two', 'Text', 'Three', 'Text']],
  ['fenced code', 'Before\n```js\nconst Lima = 1;\n```\nAfter\n~~~\nx\n~~~~\nEnd', ['Before', 'After', 'End']],
  ['a fence that is never closed', 'Before\n```\ncode\n\ncode', ['Before']],
  ['indented code, but not in lists', 'Before\n\n    code\n\n- one\n\n    still one\n\nAfter', ['Before', 'one', 'still one', 'After']],
  ['inline code', 'Run `make Lima` or ``a ` b`` now, `not closed.', ['Run or now, `not closed.']],
  ['emphasis', '**Anna** _Weiss_ and ***Bo***, ~~not~~ 2 * 3 * 4 in snake_case_name', ['Anna Weiss and Bo·, not 2 * 3 * 4 in snake_case_name']],
  ['emphasis that touches', '*Lima*\'s "*port*" and **Quito**.', ['Lima·\'s "·port·" and Quito·.']],
  ['links and images', 'See [the port](http://lima.example/a_(b) "A title") and ![Anna Weiss](a.png), [Bo][ref], [sic].',
    ['See the port and Anna Weiss·, Bo·, [sic].']],
  ['definitions and notes', 'It rained.[^1]\n\n[^1]: Only in Lima.\n\n[ref]: https://lima.example "T"\n\n[Bo]: Come in.', ['It rained.', 'Only in Lima.', '[Bo]: Come in.']],
  ['tags, comments and addresses', 'It <b class="x">rained</b> <!-- not\nread --> in <https://lima.example> 3 < 4 > 2.', ['It rained in 3 < 4 > 2.']],
  ['scripts', 'One\n<script>\nlet Lima;\n</script>\nTwo', ['One', 'Two']],
  ['block quotations', '> It rained\n> all day.\n\nNext\n> deep\n>> deeper', ['It rained all day.', 'Next', 'deep', 'deeper']],
  ['lists', '* one\n* two\n  goes on\n1. first\n2) second\n- [x] done', ['one', 'two goes on', 'first', 'second', 'done']],
  ['a year at a line\'s start is no list', 'It was founded in\n1998. It closed.', ['It was founded in 1998. It closed.']],
  ['tables', '| Name | Town |\n|---|:-:|\n| Anna | Lima |\n\na | b\n--|--\nc | d\ne | f', ['| Name | Town |', '| Anna | Lima |', 'a | b', 'c | d', 'e | f']],
  ['rules', 'One\n\n* * *\n\nTwo\n___\nThree', ['One', 'Two', 'Three']],
  ['escapes and entities', 'No\\*s 5\\% \\\\ here&nbsp;now<br>then', ['No·*s 5·% \\ here now then']],
];

describe('Markdown', () => {
  for (const [name, document, expected] of cases) {
    it(name, () => assert.deepEqual(paragraphsRead(document, 'markdown'), expected));
  }
});
