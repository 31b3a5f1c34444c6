import type { TimeStamp, TokenRefusal } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { formatChinese, type Outcome } from "@ringfence/kernel";
import { verdictEn } from "@ringfence/report-view/messages/verdict-en.ts";
import { verdictZhCN } from "@ringfence/report-view/messages/verdict-zh.ts";
import { useEffect, useState } from "react";
import { saveBlob } from "../judge/save-file.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { WorkButton } from "./case-screen.tsx";
import { useCase } from "./case-session.ts";
import { NeedsCase } from "./needs-case.tsx";
import {
  askThroughHelper,
  type HelperRefusal,
  helpingAuthorities,
  readStamps,
  requestStamp,
  type ShownStamp,
  takeAnswer,
} from "./stamp-session.ts";
import { useStampWords } from "./stamp-words.ts";
import "./case.css";

type Told = Outcome<TimeStamp, TokenRefusal | HelperRefusal>;

/** Having the time of the record witnessed: by a file carried by hand, or through the program on this machine. */
export function StampScreen() {
  const words = useStampWords();
  const { state, busy } = useCase();
  const [told, setTold] = useState<Told | undefined>(undefined);
  const [pem, setPem] = useState("");
  const [authorities, setAuthorities] = useState<readonly string[]>([]);
  useEffect(() => {
    helpingAuthorities().then(setAuthorities);
  }, []);
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const save = async () => {
    const request = await requestStamp();
    if (request !== undefined)
      saveBlob(
        words.requestName,
        new Blob([request as Uint8Array<ArrayBuffer>], { type: "application/timestamp-query" }),
      );
  };
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.what}</p>
      <p className="ui-soft">{words.notWhat}</p>
      {authorities.map((one) => (
        <WorkButton key={one} busy={busy} look="main" onClick={async () => setTold(await askThroughHelper(one, pem))}>
          {words.askNow(one)}
        </WorkButton>
      ))}
      <Disclosure summary={words.byHand}>
        <p className="ui-soft">{words.byHandHint}</p>
        <Button onClick={save}>{words.saveRequest}</Button>
        <FileButton
          label={words.takeAnswer}
          busy={busy}
          onPick={async (file) => setTold(await takeAnswer(new Uint8Array(await file.arrayBuffer()), pem))}
        />
      </Disclosure>
      <Disclosure summary={words.roots}>
        <p className="ui-soft">{words.rootsHint}</p>
        <FileButton label={words.chooseRoots} busy={busy} onPick={async (file) => setPem(await file.text())} />
      </Disclosure>
      <p role="status">
        <Telling told={told} />
      </p>
      <Stamps key={`${state.stamped}|${pem}`} pem={pem} />
    </Screen>
  );
}

function Telling({ told }: { told: Told | undefined }) {
  const words = useStampWords();
  const { language } = useSettings();
  const verdictWords = language === "en" ? verdictEn : verdictZhCN;
  if (told === undefined) return null;
  if (told.ok) return words.kept(told.value.authority, formatChinese(told.value.at));
  const { code } = told;
  return code === "unreachable" || code === "too-slow" || code === "bad-answer"
    ? words.helper[code]
    : verdictWords.stampRefused(verdictWords.tokens[code]);
}

function Stamps({ pem }: { pem: string }) {
  const words = useStampWords();
  const { state } = useCase();
  const [shown, setShown] = useState<readonly ShownStamp[]>([]);
  const vault = state.kind === "open" ? state.vault : undefined;
  useEffect(() => {
    vault?.timestamps().then(async (stamps) => setShown(await readStamps(stamps, pem)));
  }, [vault, pem]);
  if (shown.length === 0) return <p>{words.none}</p>;
  return (
    <section className="ui-stack" aria-labelledby="stamps">
      <h2 id="stamps">{words.list}</h2>
      <ul className="keep-entries">
        {shown.map(({ size, verdict }) => (
          <li key={`${size}${verdict.ok ? verdict.value.at : ""}`} className="ui-card">
            {verdict.ok ? (
              <p>
                {words.proves(size, formatChinese(verdict.value.at), verdict.value.authority)}{" "}
                {verdict.value.trusted ? words.trusted : words.notTrusted}
              </p>
            ) : (
              <p className="keep-broken">{words.broken(size)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
