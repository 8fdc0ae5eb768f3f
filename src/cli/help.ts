/** `sourcemark --help`. */
export const help = `Usage: sourcemark <command> [options]

Recognises who and what texts name, and who said what. Works offline.

Commands:
  analyze FILE|FOLDER…   show quotes by speaker and names by kind
  analyze --jsonl        the same for programs: JSON Lines in, JSON Lines out
  anchor --jsonl         find passages of a text again after it was changed
  merge BASE OURS THEIRS bring two versions of an annotations' file together, as git asks for

Options:
  -h, --help             show this help; after a command, that command's
  --version              show the version

Exit codes: 0 all done, 1 some lines or files could not be read, or a merge has left conflicts,
2 wrong usage, 3 a file could not be merged.
`;

/** `sourcemark analyze --help`. */
export const analyzeHelp = `Usage: sourcemark analyze [--lang TAG] FILE|FOLDER…
       sourcemark analyze --jsonl [--across] [--entities-only] < documents.jsonl > analyses.jsonl

The first shows, for each document, the quotes by speaker with their lines, and the names, dates
and amounts by kind with their counts. Of a folder, and the folders in it, all .txt, .md, .srt and
.vtt files are read; those that are hidden and node_modules are left out. Files that are binary,
too large or no UTF-8 are named, and the others go on.

The second reads one JSON object a line, {"id":"d1","text":"…","lang":"en"} (lang may be left out),
and answers each with one line, in the same order, as soon as it is read:
{"id":"d1","entities":[…],"quotes":[…]}. Offsets count UTF-16 units, end exclusive. A line that
cannot be read is answered {"id":null,"line":N,"error":"reason"}.

Options:
  --lang TAG    the language of the files, as BCP 47 (en, de); told from the text when left out
  --jsonl       read JSON Lines from standard input
  --across      with --jsonl: an entity is one in all documents, however it is spelled there; the
                answers come at the end
  --entities-only
                with --jsonl: quotes are left unread, which is quicker; "quotes" is []
  -h, --help    show this help

Colours are used on a terminal only, and not when NO_COLOR is set.
`;

/** `sourcemark anchor --help`. */
export const anchorHelp = `Usage: sourcemark anchor --jsonl [--selectors-only] < revisions.jsonl > places.jsonl

Reads one JSON object a line, two versions of a document with passages of the old one,
{"id":"d1","before":"…","after":"…","spans":[{"id":"s1","start":0,"end":7}]}, and answers each with
one line, in the same order: where the passages are in the new one,
{"id":"d1","results":[{"id":"s1","outcome":"moved","start":3,"end":10}]}. Offsets count UTF-16
units, end exclusive. A line that cannot be read is answered {"id":null,"line":N,"error":"reason"}.

Outcomes:
  exact         the same characters at the same offsets
  moved         the same characters elsewhere
  fuzzy         changed characters; "score" says how sure the place is, 0 to 1
  ambiguous     several places are as likely: "candidates"
  orphaned      gone, or no place is sure enough; "reason", and "guess" where there is one

Options:
  --jsonl       read JSON Lines from standard input
  --selectors-only
                find the places from what an annotation's file holds, as if the old text were lost
  -h, --help    show this help
`;

/** `sourcemark merge --help`. */
export const mergeHelp = `Usage: sourcemark merge [--stdout] BASE OURS THEIRS

Brings two versions of NAME.annotations.json, sourcemark.entities.json or sourcemark.codebook.json
together that both come from BASE, item by item and field by field, and writes the result to OURS.
An empty BASE stands for none. What both have changed differently is kept in both versions and
marked as a conflict. A file that cannot be read is named, and OURS is left as it is.

As git's merge driver:
  printf '%s merge=sourcemark\\n' '*.annotations.json' \\
    sourcemark.entities.json sourcemark.codebook.json >> .gitattributes
  git config merge.sourcemark.driver 'sourcemark merge %O %A %B'

Options:
  --stdout      write the result to standard output, and nothing to OURS
  -h, --help    show this help

Exit codes: 0 merged, 1 merged with conflicts, 2 wrong usage, 3 nothing done.
`;
