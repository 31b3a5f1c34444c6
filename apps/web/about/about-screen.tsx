import { useMessages } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";

export function AboutScreen() {
  const { about } = useMessages();
  return (
    <Screen title={about.title} heading={about.heading}>
      <section className="ui-card">
        <p>{about.what}</p>
        <p>{about.not}</p>
      </section>
      <section className="ui-card">
        <h2>{about.privacyHeading}</h2>
        <Points points={about.privacy} />
      </section>
      <section className="ui-card">
        <h2>{about.limitsHeading}</h2>
        <Points points={about.limits} />
      </section>
      <section className="ui-card">
        <h2>{about.sourcesHeading}</h2>
        <p>{about.sources}</p>
        <p className="ui-soft">{about.licence}</p>
      </section>
    </Screen>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="ui-points">
      {points.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
