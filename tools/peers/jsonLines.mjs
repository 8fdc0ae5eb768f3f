// A tool that answers texts in JSON Lines, as `sourcemark analyze --jsonl` does.
import fs from 'node:fs';

/** Answers each line of standard input with the mentions (start, end, type) that `recognise` finds in its text. */
export function answerLines(recognise) {
  for (const line of fs.readFileSync(0, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line);
    const entities = recognise(text).map((mention) => {
      const name = text.slice(mention.start, mention.end);
      return { ...mention, entity: `${mention.type}:${name}`, name };
    });
    process.stdout.write(`${JSON.stringify({ id, entities, quotes: [] })}\n`);
  }
}
