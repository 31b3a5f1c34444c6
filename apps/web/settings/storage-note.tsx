import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { useSettingsWords } from "./settings-words.ts";

/** Whether the browser has promised not to clear the case away, and a button to ask it. */
export function StorageNote() {
  const words = useSettingsWords();
  const [persisted, setPersisted] = useState<boolean | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersisted);
  }, []);
  if (persisted === undefined) return null;
  const ask = async () => {
    setPersisted(await navigator.storage.persist());
    setAsked(true);
  };
  return (
    <section className="ui-card" aria-labelledby="settings-storage">
      <h2 id="settings-storage">{words.storage}</h2>
      <p role="status">{persisted ? words.persisted : asked ? words.refused : words.notPersisted}</p>
      {persisted ? null : <Button onClick={ask}>{words.askPersist}</Button>}
    </section>
  );
}
