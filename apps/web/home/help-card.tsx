import { useMessages } from "../settings/settings.ts";

/** People to talk to, always in reach and without a network. */
export function HelpCard() {
  const { home } = useMessages();
  return (
    <section className="ui-card" id="help" aria-labelledby="home-help">
      <h2 id="home-help">{home.helpHeading}</h2>
      <ul className="home-help">
        <li>
          <a href="tel:12356">{home.help.crisis}</a>
        </li>
        <li>
          <a href="tel:110">{home.help.police}</a>
        </li>
        <li>
          <a href="tel:12348">{home.help.legal}</a>
        </li>
      </ul>
    </section>
  );
}
