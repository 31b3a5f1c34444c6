import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { attachmentsHeading, runText } from "@ringfence/casefile/document/plain-text.ts";
import "./writing.css";

/** The document as it will be read, on paper colours; the same model that the PDF and the DOCX are made of. */
export function DocumentView({ model }: { model: DocumentModel }) {
  return (
    <article className="paper" lang={model.language} aria-label={model.title}>
      <p className="paper-title">{model.title}</p>
      {model.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity and never move.
        <BlockView key={at} block={block} language={model.language} />
      ))}
    </article>
  );
}

const Runs = ({ runs, language }: { runs: readonly Run[]; language: DocumentModel["language"] }) => (
  <>{runs.map((run) => runText(run, language)).join("")}</>
);

function BlockView({ block, language }: { block: Block; language: DocumentModel["language"] }) {
  switch (block.kind) {
    case "heading":
      return <p className="paper-heading">{block.text}</p>;
    case "addressee":
      return <p className="paper-flush">{block.text}</p>;
    case "paragraph":
      return (
        <p className={block.indent === false ? "paper-flush" : undefined}>
          <Runs runs={block.runs} language={language} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((runs) => (
            <li key={runs.map(({ text }) => text).join("")}>
              <Runs runs={runs} language={language} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <TableView header={block.header} rows={block.rows} />;
    case "signature":
      return (
        <p className="paper-signature">
          {block.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      );
    case "attachments":
      return (
        <>
          <p className="paper-flush">{attachmentsHeading[language]}</p>
          <ol>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      );
    case "page-break":
      return <hr />;
  }
}

/** A wide table scrolls by itself, by keyboard too. */
function TableView({ header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="paper-table" tabIndex={0} aria-label={header.join("、")}>
      <table>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move.
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={header[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
