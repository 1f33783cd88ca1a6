/** The command was called wrongly; the message is one sentence, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `dateline turns a news article into sourced, dated events.

  dateline extract FILE --published YYYY-MM-DD [options]
      reads an article and writes its events; FILE may be - for standard input, and besides plain text
      all that import takes
      --zone ZONE            time zone in which the article counts its days (default: UTC)
      --publisher NAME       who published it
      --place NAME           where it was filed
      --format json|table    json (default) carries everything; table is for reading
      --explain              every event with its evidence and why it has its date
      FILE.json beside FILE.txt, if it is metadata of the article, says what options leave open

  dateline import FILE|URL ... [options]
      brings articles in (.txt, .md, .html, .docx, .pdf with text, .eml) and writes one JSON line for each,
      as annotate reads it, with what was found out about it, where, and what was left out;
      what fails is reported, and the run goes on
      of a timeline (TimelineJS as .json or .csv, Markwhen, .ics, a table of dated events, a story that
      Dateline saved) the story is written instead, one line of JSON
      --skip-bad             leaves out rows of a timeline that are no events; else they stop it
      --published YYYY-MM-DD, --zone ZONE, --publisher NAME
                             what to say of all of them, whatever is found

  dateline export FORMAT FILE [options]
      writes a story in another format: json, csv, icalendar, markdown, jsonld, annotations, timelinejs,
      timelinejs-sheet or markwhen; what the format cannot carry is said, a line for each kind of thing.
      FILE is a story that Dateline saved, - for standard input, or data/stories/NAME.json
      --address URL          where the story's page stands
      --language LANGUAGE    in which it is written what is written for people: en (default) or fr

  dateline annotate times|periods|quotes|actors|events
      reads JSON lines {id, published, title?, text} and writes one JSON line for each, in order;
      a document that fails is reported by its id, and the run goes on;
      periods is times with weeks, seasons and decades as days: 2026-01-26/2026-02-01;
      quotes leaves out quotations of one or two words
      --threads N            how many to read at once (default: one for each processor)

  dateline check FILE.json
      checks what extract wrote against the rules of truth

  dateline publish STORY.json ... --out DIR [options]
      writes a static site of stories that were saved as data: a list with a strip of each story's time, a page, the
      data and a picture for links of each story; any host of files serves it. The names of the files go to
      standard output. A story stands at stories/NAME/, NAME being that of its file. DIR is replaced as a whole,
      and only if it is empty or was written by publish; the same stories give the same bytes
      --base URL             where the site will stand: gives it a feed (Atom), a sitemap and pictures beside links
      --title TITLE          what its list is called (default: Stories)
      --language LANGUAGE    of the site: en (default) or fr

  dateline pack IN.csv OUT.parquet [options]
      writes dated records (CSV, TSV, JSON Lines) as an archive that a page opens at a window of time
      --date, --end, --actor, --target, --title, --kind, --url COLUMN
                             which column is what (default: guessed; "" for none)
      --day-first, --month-first
                             what 6/2/2026 means
      --skip-bad             leaves out records that are no events; else they stop it

Data goes to standard output, messages to standard error.
Exit code 1 for bad input, 2 for wrong usage.
`;
