import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";

/** A screen that could not be loaded or drawn: said plainly, with what to do. */
export function BrokenScreen({ error }: { error: unknown }) {
  const { broken } = useMessages();
  return (
    <Screen title={broken.heading} heading={broken.heading}>
      <p>{broken.hint}</p>
      <p className="ui-soft">{`${error}`}</p>
      <Button look="main" onClick={() => location.reload()}>
        {broken.again}
      </Button>
    </Screen>
  );
}
