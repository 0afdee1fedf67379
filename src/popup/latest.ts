// Questions that may be asked again before they are answered: only the last one counts.

/** Wraps a question so that it answers undefined where a newer one was asked meanwhile. */
export function latest<Argument, Answer>(
  question: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer | undefined> {
  let asked = 0;
  return async (argument) => {
    const number = ++asked;
    const answer = await question(argument);
    return number === asked ? answer : undefined;
  };
}

/** The answer, or `instead` after so many milliseconds. */
export function within<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  instead: Answer,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(resolve, milliseconds, instead);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
