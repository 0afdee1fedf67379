// A time limit for an answer that may never come.

/**
 * Settles like `answer`, or resolves with `instead` if `answer` is still pending after so many milliseconds. Leaves no
 * timer behind.
 */
export function limitTime<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  instead: Answer,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<Answer>((resolve) => {
    timer = setTimeout(resolve, milliseconds, instead);
  });
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}
