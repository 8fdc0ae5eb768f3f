// compromise as a peer of `sourcemark analyze --jsonl`. The package is resolved from the folder this is started in.
import { createRequire } from 'node:module';
import path from 'node:path';
import { answerLines } from './jsonLines.mjs';

const nlp = createRequire(path.join(process.cwd(), 'package.json'))('compromise');
const views = [['PERSON', 'people'], ['ORG', 'organizations'], ['GPE', 'places']];

answerLines((text) => {
  const doc = nlp(text);
  const found = views.flatMap(([type, view]) => doc[view]().json({ offset: true }).map((match) => ({ ...tight(text, match.offset), type })));
  return withoutOverlaps(found.filter(({ start, end }) => start < end));
});

/** Without the marks and the possessive that compromise leaves on a match. */
function tight(text, { start, length }) {
  let end = start + length;
  while (end > start && /[\s.,;:!?"“”'’()\]]/.test(text.charAt(end - 1)) && !/\b\p{Lu}\.$/u.test(text.slice(start, end))) end -= 1;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  while (start < end && /[\s"“”'‘(\[]/.test(text.charAt(start))) start += 1;
  return { start, end };
}

function withoutOverlaps(mentions) {
  const kept = [];
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || mention.start >= kept.at(-1).end) kept.push(mention);
  }
  return kept;
}
