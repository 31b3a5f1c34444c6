import type { HeatMap as Heat } from "@ringfence/journey/record/report/report.ts";
import { groupBy } from "@ringfence/kernel";
import { formatCount, formatShortDay } from "../format.ts";
import { useReport } from "../report-context.ts";
import { Fold } from "./fold.tsx";

/** Days drawn before the fold: about a month fits a phone. */
const openDays = 31;
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);
const labelled = new Set([0, 8, 12, 18, 22]);

/** Five sizes are as many as the eye tells apart in a cell of a phone. `full` is the count of the largest. */
function sizeOf(count: number, full: number): number {
  const share = (count * 10) / full;
  if (share >= 10) return 5;
  if (share >= 6) return 4;
  return share >= 3 ? 3 : share >= 2 ? 2 : 1;
}

const fullDay = 10;

/** Hour by day. A true table: a screen reader gets the numbers, the eye gets dots whose size (not only colour) is the count. */
export function HeatMap({ heat }: { heat: Heat }) {
  const { messages } = useReport();
  const { heat: words } = messages;
  const [open, rest] = [heat.days.slice(0, openDays), heat.days.slice(openDays)];
  return (
    <section className="rf-card" aria-labelledby="rf-heat">
      <h2 id="rf-heat">{words.heading}</h2>
      {heat.days.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="rf-soft">
            {words.caption}
            <span className="rf-night-key" aria-hidden="true" />
            {words.night}
            {heat.atNight > 0 ? words.nightCount(formatCount(heat.atNight)) : null}
          </p>
          <HeatTable days={open} total={heat.byHour} />
          {rest.length > 0 ? (
            <Fold summary={words.more(formatCount(rest.length))}>{() => <HeatTable days={rest} />}</Fold>
          ) : null}
        </>
      )}
      {heat.withoutTime > 0 ? <p className="rf-soft">{words.withoutTime(formatCount(heat.withoutTime))}</p> : null}
    </section>
  );
}

function HeatTable({ days, total }: { days: Heat["days"]; total?: readonly number[] }) {
  const { language, messages } = useReport();
  const { heat: words } = messages;
  return (
    <table className="rf-heat">
      <caption className="rf-hidden">{words.caption}</caption>
      <colgroup>
        <col className="rf-heat-day" />
        <col span={8} className="rf-heat-night" />
        <col span={14} />
        <col span={2} className="rf-heat-night" />
        <col className="rf-heat-sum" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="rf-hidden">{words.day}</span>
          </th>
          {hoursOfDay.map((hour) => (
            <th scope="col" key={hour}>
              <span className={labelled.has(hour) ? "rf-hour" : "rf-hidden"}>{hour}</span>
            </th>
          ))}
          <th scope="col">{words.sum}</th>
        </tr>
      </thead>
      {[...groupBy(days, ({ on }) => on.slice(0, 4))].map(([year, ofYear]) => (
        <tbody key={year}>
          <tr className="rf-heat-year">
            <th scope="rowgroup" colSpan={26}>
              {words.year(year)}
            </th>
          </tr>
          {ofYear.map(({ on, hours }) => (
            <HeatRow key={on} name={formatShortDay(on, language)} hours={hours} full={fullDay} />
          ))}
        </tbody>
      ))}
      {total === undefined ? null : (
        <tfoot>
          <HeatRow name={words.allDays} hours={total} full={Math.max(...total, fullDay)} />
        </tfoot>
      )}
    </table>
  );
}

function HeatRow({ name, hours, full }: { name: string; hours: readonly number[]; full: number }) {
  const sum = hours.reduce((all, count) => all + count, 0);
  return (
    <tr>
      <th scope="row">{name}</th>
      {hoursOfDay.map((hour) => (
        <HeatCell key={hour} count={hours[hour]} full={full} />
      ))}
      <td className="rf-heat-sum">{formatCount(sum)}</td>
    </tr>
  );
}

function HeatCell({ count, full }: { count: number | undefined; full: number }) {
  if (count === undefined || count === 0) return <td />;
  return (
    <td>
      <span className={`rf-dot rf-dot-${sizeOf(count, full)}`}>{count}</span>
    </td>
  );
}
