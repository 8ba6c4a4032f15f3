/** Asks again until the expectation holds; the last answer fails the test. */
export async function soon(expectation: () => void | Promise<void>, within = 10_000): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((again) => setTimeout(again, 20));
  }
}
