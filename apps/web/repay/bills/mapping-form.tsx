import type { TableMapping } from "@ringfence/journey/repay/ledger/mapping.ts";
import type { UnmappedTable } from "@ringfence/journey/repay/ledger/read-bill-table.ts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { FigureTable } from "../../ui/figure-table.tsx";
import { mapTable } from "./bill-session.ts";
import { useBillsWords } from "./bills-words.ts";

const nothing = "";

/** The person says which column is what; the first rows stand above, so that it can be seen. */
export function MappingForm({ file, table: { key, header, rows } }: { file: File; table: UnmappedTable }) {
  const words = useBillsWords();
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, at) => {
    const name = header[at] ?? "";
    return name === "" || header.indexOf(name) !== at ? words.column(at + 1) : name;
  });
  const [chosen, setChosen] = useState({
    time: "0",
    amount: nothing,
    counterparty: nothing,
    what: nothing,
    way: "minus-is-out",
  });
  const fields = [
    ["time", words.mapTime, false],
    ["amount", words.mapAmount, false],
    ["counterparty", words.mapWho, true],
    ["what", words.mapWhat, true],
  ] as const;
  const read = () => {
    const { time, amount, counterparty, what, way } = chosen;
    if (amount === nothing) return;
    const plain = Object.hasOwn(words.ways, way);
    mapTable(file, {
      header: key,
      time: Number(time),
      amount: Number(amount),
      ...(counterparty === nothing ? {} : { counterparty: Number(counterparty) }),
      ...(what === nothing ? {} : { what: Number(what) }),
      way: plain ? (way as keyof typeof words.ways) : { column: Number(way) },
    } satisfies TableMapping);
  };
  return (
    <div className="ui-stack">
      <h3>{words.mapHeading}</h3>
      <FigureTable
        label={words.mapHeading}
        head={[words.rowNumber, ...names]}
        rows={rows.map((row, no) => [`${no + 1}`, ...names.map((_, at) => row[at] ?? "")])}
      />
      {fields.map(([field, label, mayMiss]) => (
        <label key={field} className="ui-field">
          <span>{label}</span>
          <select value={chosen[field]} onChange={({ target }) => setChosen({ ...chosen, [field]: target.value })}>
            {mayMiss || chosen[field] === nothing ? <option value={nothing}>{words.none}</option> : null}
            {names.map((name, at) => (
              <option key={name} value={`${at}`}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="ui-field">
        <span>{words.mapWay}</span>
        <select value={chosen.way} onChange={({ target }) => setChosen({ ...chosen, way: target.value })}>
          {Object.entries(words.ways).map(([way, name]) => (
            <option key={way} value={way}>
              {name}
            </option>
          ))}
          {names.map((name, at) => (
            <option key={name} value={`${at}`}>
              {words.wayColumn(name)}
            </option>
          ))}
        </select>
      </label>
      <p className="ui-soft">{words.mapHint}</p>
      <Button look="main" disabled={chosen.amount === nothing} onClick={read}>
        {words.mapDone}
      </Button>
    </div>
  );
}
