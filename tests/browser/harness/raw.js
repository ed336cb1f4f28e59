// A page through the browser's own protocol: Playwright waits for a navigation under way to end,
// and loses sight of pages that come out of the back-forward cache.

/** `page` without Playwright's care. */
export async function raw(page) {
  const session = await page.context().newCDPSession(page);

  /** The value of an expression, promises awaited. */
  const value = async (expression) => {
    const options = { returnByValue: true, awaitPromise: true, userGesture: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  /** Waits until an expression is true, while pages come and go. */
  const until = async (expression) => {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (await value(expression).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`never true: ${expression}`);
  };

  /** What can be perceived: the title, the text in sight, and each role and name read aloud. */
  const perceived = async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const heard = nodes.filter((node) => !node.ignored && !QUIET.has(node.role?.value));
    return {
      title: await value("document.title"),
      seen: (await value("document.body.innerText")).trim(),
      aloud: heard.map((node) => `${node.role.value} ${node.name?.value ?? ""}`.trim()),
    };
  };

  return { session, value, until, perceived };
}

/** Roles that say nothing by themselves. */
const QUIET = new Set(["RootWebArea", "InlineTextBox", "generic", "none"]);
