/** How is a line of text asked for under its label? */
export function TextField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly setValue: (value: string) => void;
  readonly example?: string;
}) {
  const { id, label, value, setValue, example } = props;
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} type="text" value={value} placeholder={example} onInput={(event) => setValue(event.currentTarget.value)} />
    </>
  );
}
