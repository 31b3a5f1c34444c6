import type { FindingReport, RuleReport } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";
import { type FindingGroup, groupFindings } from "../stand-out.ts";
import { Citations } from "./citations.tsx";
import { Finding } from "./finding.tsx";
import { Fold } from "./fold.tsx";

/** Findings of one rule drawn in full. A page without script shows them open; a live one opens with a tap, so it starts with few. */
const fullFindings = 20;
const openInLivePage = 3;
/** Beyond this the page points to the JSON: nobody reads a thousand lines of one kind, and the file must open on a phone. */
const listedFindings = 1000;

/** Rule by rule, like a calm expert: the plain sentence, what was found with rank and source, what is missing, what would refute it. */
export function RuleSection({ rule }: { rule: RuleReport }) {
  const { language, messages, live, ruleHref } = useReport();
  const { findings: words } = messages;
  const groups = groupFindings(rule.findings);
  const budget = shareOut(groups, live ? openInLivePage : fullFindings);
  return (
    <section className="rf-card rf-rule" id={`rule-${rule.rule}`} aria-labelledby={`rule-${rule.rule}-title`}>
      <h3 id={`rule-${rule.rule}-title`}>{say(rule.title, language)}</h3>
      <Counts rule={rule} />
      <p className="rf-plain">{say(rule.plain, language)}</p>
      {groups.map((group, at) => (
        <Group key={group.key} rule={rule.rule} group={group} open={budget[at] ?? 0} />
      ))}
      {rule.denied.length === 0 ? null : (
        <Fold summary={words.denied(formatCount(rule.denied.length))}>
          {() => (
            <ul className="rf-findings">
              {rule.denied.map((finding) => (
                <Finding key={keyOf(finding)} rule={rule.rule} finding={finding} brief={true} why={false} />
              ))}
            </ul>
          )}
        </Fold>
      )}
      {rule.counts.breach + rule.counts.unclear > 0 ? (
        <div className="rf-refuted">
          <h4>{words.refuted}</h4>
          <ul>
            {rule.refutedBy.map((one) => (
              <li key={one.zh}>{say(one, language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {ruleHref === undefined ? null : (
        <a className="rf-more-link" href={ruleHref(rule.rule)}>
          {words.readRule}
        </a>
      )}
    </section>
  );
}

function Counts({ rule: { counts } }: { rule: RuleReport }) {
  const { findings: words } = useReport().messages;
  return (
    <p className="rf-counts">
      {counts.breach > 0 ? (
        <span className="rf-chip rf-chip-breach">{words.countBreach(formatCount(counts.breach))}</span>
      ) : null}
      {counts.unclear > 0 ? (
        <span className="rf-chip rf-chip-unclear">{words.countUnclear(formatCount(counts.unclear))}</span>
      ) : null}
      {counts.fact > 0 ? (
        <span className="rf-chip rf-chip-fact">{words.countFact(formatCount(counts.fact))}</span>
      ) : null}
      {counts.lawful > 0 ? <span className="rf-chip">{words.countLawful(formatCount(counts.lawful))}</span> : null}
    </p>
  );
}

/** How many of each group to draw open: in order, but every group shows at least its first. */
function shareOut(groups: readonly FindingGroup[], all: number): number[] {
  let left = all - groups.length;
  return groups.map(({ findings }) => {
    const more = Math.max(0, Math.min(left, findings.length - 1));
    left -= more;
    return 1 + more;
  });
}

function Group({ rule, group, open }: { rule: string; group: FindingGroup; open: number }) {
  const { language, messages } = useReport();
  const { findings: words } = messages;
  const [first] = group.findings;
  const [shown, rest] = [group.findings.slice(0, open), group.findings.slice(open)];
  const alike = group.findings.every((one) => one.shownBy === first.shownBy);
  return (
    <div className={`rf-group rf-group-${first.verdict}`}>
      <h4>
        {headingOf(first, language, words)}
        <span className="rf-group-count">{formatCount(group.findings.length)}</span>
      </h4>
      <Missing missing={first.missing} />
      {alike && first.shownBy !== null ? <p className="rf-soft">{messages.shownBy[first.shownBy]}</p> : null}
      <ul className="rf-findings">
        {shown.map((finding) => (
          <Finding key={keyOf(finding)} rule={rule} finding={finding} brief={false} why={!alike} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Fold summary={words.more(formatCount(rest.length))}>
          {() => <Rest rule={rule} findings={rest} full={fullFindings - open} alike={alike} />}
        </Fold>
      ) : null}
      <Citations heading={words.basis} citations={first.citations} />
      <Citations heading={words.possibleBasis} citations={first.possibleCitations} />
    </div>
  );
}

const keyOf = (finding: FindingReport) =>
  `${finding.on}|${finding.entries[0]?.id}|${Object.values(finding.figures).join()}`;

function headingOf(
  first: FindingReport,
  language: "zh-CN" | "en",
  words: { unclearWords: string; factWords: string },
): string {
  if (first.verdict === "fact") return words.factWords;
  return first.words === null ? words.unclearWords : say(first.words, language);
}

function Missing({ missing }: { missing: FindingReport["missing"] }) {
  const { language, messages } = useReport();
  if (missing.length === 0) return null;
  return (
    <div className="rf-missing">
      <h5>{messages.findings.missing}</h5>
      <ul>
        {missing.map((one) => (
          <li key={one.fact}>
            {say(one.question, language)} <span className="rf-soft">{say(one.why, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first `full` of the folded findings as those above; then brief ones; then only their number. */
function Rest(props: { rule: string; findings: readonly FindingReport[]; full: number; alike: boolean }) {
  const { rule, findings, full, alike } = props;
  const { findings: words } = useReport().messages;
  const beyond = findings.length - listedFindings;
  return (
    <>
      <ul className="rf-findings rf-brief">
        {findings.slice(0, listedFindings).map((finding, at) => (
          <Finding key={keyOf(finding)} rule={rule} finding={finding} brief={at >= full} why={!alike} />
        ))}
      </ul>
      {beyond > 0 ? <p className="rf-soft">{words.beyond(formatCount(beyond))}</p> : null}
    </>
  );
}
