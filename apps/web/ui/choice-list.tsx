import { useId } from "react";

interface Choice<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly hint?: string | undefined;
}

interface ChoiceListProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
  /** Hide the legend where the heading of the screen already asks the question. */
  readonly quietLegend?: boolean;
  readonly dense?: boolean;
}

/** One answer of several: radio buttons as large rows. */
export function ChoiceList<V extends string>({
  legend,
  choices,
  value,
  onChoose,
  quietLegend,
  dense,
}: ChoiceListProps<V>) {
  const name = useId();
  return (
    <fieldset className={dense === true ? "ui-choices ui-choices-dense" : "ui-choices"}>
      <legend className={quietLegend === true ? "ui-hidden" : undefined}>{legend}</legend>
      {choices.map((one) => (
        <label key={one.value} className="ui-choice">
          <input
            type="radio"
            name={name}
            value={one.value}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />
          <span>
            <span className="ui-choice-name">{one.name}</span>
            {one.hint === undefined ? null : <span className="ui-soft">{one.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
