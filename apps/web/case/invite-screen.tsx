import { qrSquares } from "@ringfence/adapters/qr-code.ts";
import { useState } from "react";
import { saveBlob } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { type CardOutcome, importCard, invite, witnessPage } from "./card-session.ts";
import { WorkButton } from "./case-screen.tsx";
import { useCase } from "./case-session.ts";
import { useInviteWords } from "./invite-words.ts";
import { NeedsCase } from "./needs-case.tsx";
import "./case.css";

/** Asking a relative or colleague to write down what they got, and taking their card back. */
export function InviteScreen() {
  const words = useInviteWords();
  const { files } = useMessages();
  const { state, busy } = useCase();
  const [party, setParty] = useState("");
  const [link, setLink] = useState("");
  const [told, setTold] = useState<CardOutcome | undefined>(undefined);
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const people = state.file.parties.filter((one) => one.kind === "contact-person");
  const start = async (then: (invitation: string) => void) => {
    const invitation = await invite(party === "" ? undefined : party);
    if (invitation !== undefined) then(invitation);
  };
  const savePage = (invitation: string) => witnessPage(invitation).then((page) => saveBlob(words.pageName, page));
  const showLink = (invitation: string) =>
    setLink(`${location.href.split("#")[0]}#/witness?i=${encodeURIComponent(invitation)}`);
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.what}</p>
      <p className="ui-card ui-note">{words.noDebt}</p>
      <label className="ui-field">
        <span>{words.whom}</span>
        <select value={party} onChange={({ target }) => setParty(target.value)}>
          <option value="">{words.anybody}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name ?? files.relationNames[one.relation]}
            </option>
          ))}
        </select>
      </label>
      <WorkButton busy={busy} look="main" onClick={() => start(savePage)}>
        {words.makePage}
      </WorkButton>
      <p className="ui-soft">{words.pageHint}</p>
      <WorkButton busy={busy} onClick={() => start(showLink)}>
        {words.makeLink}
      </WorkButton>
      {link === "" ? null : <LinkCard link={link} />}
      <h2>{words.back}</h2>
      <p className="ui-soft">{words.backHint}</p>
      <FileButton label={words.choose} busy={busy} onPick={async (file) => setTold(await importCard(file))} />
      <p role="status">{told === undefined ? "" : telling(told, words)}</p>
    </Screen>
  );
}

function telling(told: CardOutcome, words: ReturnType<typeof useInviteWords>): string {
  if (!told.ok) return words.refusals[told.code];
  return words.taken(told.value.card.witness.name ?? words.somebody, told.value.statements);
}

function LinkCard({ link }: { link: string }) {
  const words = useInviteWords();
  const squares = qrSquares(link);
  const path = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <section className="ui-card">
      <p className="ui-soft">{words.linkHint}</p>
      <svg className="keep-qr" viewBox={`0 0 ${squares.length} ${squares.length}`} role="img" aria-label={words.qr}>
        <rect width="100%" height="100%" className="keep-qr-light" />
        <path d={path} className="keep-qr-dark" />
      </svg>
      <textarea
        readOnly={true}
        rows={3}
        value={link}
        aria-label={words.link}
        onFocus={({ target }) => target.select()}
      />
    </section>
  );
}
