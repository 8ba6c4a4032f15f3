/** The function, with its last answer kept for as long as it is asked the same: the very same arguments give the very same answer. */
export function remembered<Given extends readonly unknown[], Answer>(
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  return (...given) => {
    if (last?.given.every((one, i) => Object.is(one, given[i])) !== true)
      last = { given, answer: answer(...given) };
    return last.answer;
  };
}
