/** `sourcemark --help`. */
export const help = `Usage: sourcemark <command> [options]

Recognises who and what texts name, and who said what. Works offline.

Commands:
  analyze FILE|FOLDER…   show quotes by speaker and names by kind
  analyze --jsonl        the same for programs: JSON Lines in, JSON Lines out

Options:
  -h, --help             show this help; after a command, that command's
  --version              show the version

Exit codes: 0 all done, 1 some lines or files could not be read, 2 wrong usage.
`;

/** `sourcemark analyze --help`. */
export const analyzeHelp = `Usage: sourcemark analyze [--lang TAG] FILE|FOLDER…
       sourcemark analyze --jsonl [--across] < documents.jsonl > analyses.jsonl

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
  -h, --help    show this help

Colours are used on a terminal only, and not when NO_COLOR is set.
`;
