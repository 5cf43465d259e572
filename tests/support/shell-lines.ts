/** Lines of the shell blocks of a document. */
export function shellLines(text: string): string[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    (block as string).trim().split("\n"),
  );
}
