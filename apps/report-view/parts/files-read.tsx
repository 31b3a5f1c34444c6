import type { FileAccount, ProblemEntry } from "@ringfence/journey/record/import-files.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { formatCount, formatSize } from "../format.ts";
import type { Messages } from "../messages/zh-CN.ts";
import { useReport } from "../report-context.ts";
import { Fold } from "./fold.tsx";

/** Every row of every file accounted for: taken, left out and why, not understood and where. */
export function FilesRead({ report: { inputs, setAside, beyondLimit } }: { report: Report }) {
  const { messages } = useReport();
  const { files: words } = messages;
  return (
    <section className="rf-card" aria-labelledby="rf-files">
      <h2 id="rf-files">{words.heading}</h2>
      <p className="rf-soft">{inputs.length === 0 ? words.none : words.intro}</p>
      {beyondLimit > 0 ? <p>{words.beyondLimit(formatCount(beyondLimit))}</p> : null}
      {inputs.map((one) => (
        <FileRead key={`${one.name}${one.sha256}`} file={one} />
      ))}
      {setAside.length === 0 ? null : (
        <div className="rf-file">
          <h3>{words.setAside}</h3>
          <ul className="rf-plain-list">
            {setAside.map((one) => (
              <li key={one.at}>
                {words.setAsideItem(formatCount(one.at + 1), messages.setAsideCodes[one.code] ?? one.code)} {one.detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function FileRead({ file }: { file: FileAccount }) {
  const { messages } = useReport();
  const { files: words } = messages;
  const skipped = entriesOf(file.skipped);
  const left = skipped.reduce((sum, [, count]) => sum + count, 0);
  const kind = file.importer === null ? words.unreadable : (messages.importers[file.importer] ?? file.importer);
  const counts = [file.rows, file.records, left, file.problems.total].map(formatCount) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <div className="rf-file">
      <h3>{file.name}</h3>
      <p className="rf-soft">
        {kind} · {formatSize(file.size)}
        {file.importer === null ? null : ` · ${file.complete ? words.complete : words.incomplete}`}
      </p>
      {file.importer === null ? null : <p>{words.sum(...counts)}</p>}
      <Remarks file={file} />
      {skipped.length === 0 ? null : (
        <Fold summary={`${words.skipped} · ${words.times(formatCount(left))}`}>
          {() => (
            <dl>
              {skipped.map(([reason, count]) => (
                <div key={reason}>
                  <dt>{messages.skipReasons[reason]}</dt>
                  <dd>{words.times(formatCount(count))}</dd>
                </div>
              ))}
            </dl>
          )}
        </Fold>
      )}
      {file.problems.total === 0 ? null : (
        <Fold summary={`${words.problems} · ${words.times(formatCount(file.problems.total))}`}>
          {() => <Problems file={file} />}
        </Fold>
      )}
      {file.sha256 === "" ? null : (
        <p className="rf-soft rf-digest">
          {words.digest} {file.sha256}
        </p>
      )}
    </div>
  );
}

function Remarks({ file: { remarks } }: { file: FileAccount }) {
  const { messages } = useReport();
  const codes = entriesOf(remarks.byCode);
  if (codes.length === 0) return null;
  return (
    <ul className="rf-plain-list">
      {codes.map(([code, count]) => {
        const details = remarks.first.flatMap((one) =>
          one.code === code && one.detail !== undefined ? [one.detail] : [],
        );
        return (
          <li key={code}>
            {messages.remarkCodes[code]}
            {count > 1 ? ` · ${messages.files.remarkTimes(formatCount(count))}` : null}
            {details.length > 0 ? <span className="rf-soft"> {details.slice(0, 3).join(" · ")}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Problems({ file: { problems } }: { file: FileAccount }) {
  const { files: words } = useReport().messages;
  const beyond = problems.total - problems.first.length;
  return (
    <>
      <ul className="rf-problems">
        {problems.first.map((one) => (
          <Problem key={`${one.row}${one.code}`} problem={one} />
        ))}
      </ul>
      {beyond > 0 ? <p className="rf-soft">{words.moreProblems(formatCount(beyond))}</p> : null}
    </>
  );
}

function Problem({ problem }: { problem: ProblemEntry }) {
  const { messages } = useReport();
  return (
    <li>
      {placeOf(problem, messages)}: {messages.problemCodes[problem.code]}
      {problem.raw === "" ? null : <code>{problem.raw}</code>}
    </li>
  );
}

function placeOf({ row, line }: ProblemEntry, messages: Messages): string {
  const place = formatCount(row);
  return line === undefined ? messages.files.row(place) : messages.files.rowAndLine(place, formatCount(line));
}

/** Entries of a partial record with the key type kept. */
function entriesOf<Code extends string>(counts: Readonly<Partial<Record<Code, number>>>): [Code, number][] {
  return Object.entries(counts) as [Code, number][];
}
