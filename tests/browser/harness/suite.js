// The tests: how they are declared, run and counted. Knows nothing of browsers.

/** All tests that the files of `specs/` declare, in their order. */
export class Suite {
  #tests = [];
  #file = "";

  /** Reads the declarations of one file: `declare(test, site, everyPage)`. */
  read(file, declare, site) {
    this.#file = file;
    const test = (title, options, run) => this.#add(title, options, run);
    const everyPage = (title, options, run) => {
      const { on = ({ lang }) => lang, ...rest } = options;
      for (const lang of [...site.languages, null]) {
        const pages = site.samples(lang).filter(on);
        if (pages.length) this.#add(`${title}, ${lang ?? "root"}`, { ...rest, pages }, run);
      }
    };
    declare(test, site, everyPage);
  }

  #add(title, options, run) {
    if (!run) [options, run] = [{}, options];
    this.#tests.push({ file: this.#file, title, points: [], seconds: 180, ...options, run });
  }

  /** Tests whose file or title holds one of `words`; all without words. */
  chosen(words) {
    const has = (test) => words.some((word) => `${test.file}: ${test.title}`.includes(word));
    return words.length ? this.#tests.filter(has) : this.#tests;
  }
}

/**
 * Runs `tests`: first those of pages, a language after the other, with all that is asked of a page
 * while it is open; then the others. `workers` go on at a time, beside the tests that mostly wait;
 * at last come those that must be alone, since they measure time, and those of the waiting ones
 * that failed. `around(test)` does the work of a test; `visit(pages, each)` opens one page after
 * the other of the `pages` (each with its tests) and calls `each(test, work)`. Gives the tests that
 * failed.
 */
export async function run(tests, workers, { around, visit }) {
  const results = new Map(tests.map((test) => [test, new Result(test)]));
  const one = (test, work = () => around(test)) => results.get(test).of(work);
  const worker = async (queue) => {
    for (let job; (job = queue.shift()); ) await job();
  };
  const visits = languages(tests).map((pages) => async () => {
    const ofAll = [...new Set([...pages.values()].flat())];
    const problem = await visit(pages, one).catch((error) => error);
    if (problem) results.get(ofAll[0]).problems.push(problem);
    for (const test of ofAll) results.get(test).say();
  });
  const others = tests.filter((test) => !test.pages && !test.alone && !test.waits).map((test) => () => one(test));
  const waiting = tests.filter((test) => test.waits).map((test) => () => one(test));
  const queue = [...visits, ...others];
  await Promise.all([worker(waiting), ...Array.from({ length: workers }, () => worker(queue))]);
  const failed = (test) => results.get(test).problems.length;
  // Beside others a page is slower than it is: what measures it is asked once more, alone.
  for (const test of tests.filter((test) => test.alone || (test.waits && failed(test)))) {
    if (failed(test)) console.log(`   once more, alone: ${test.title}`);
    results.set(test, new Result(test));
    await one(test);
  }
  return tests.filter(failed);
}

/** For each language, its pages and the tests of each. */
function languages(tests) {
  const found = new Map();
  for (const test of tests) {
    for (const page of test.pages ?? []) {
      const pages = found.get(page.lang) ?? found.set(page.lang, new Map()).get(page.lang);
      pages.set(page, [...(pages.get(page) ?? []), test]);
    }
  }
  return [...found.values()];
}

/** What has come of a test, which is said once all of it has been run. */
class Result {
  problems = [];
  #ms = 0;

  constructor(test) {
    this.test = test;
  }

  /** Does the work of the test, or of one of its pages; whether it passed. */
  async of(work) {
    const start = performance.now();
    const problem = await limited(this.test.seconds, work).catch((error) => error);
    this.#ms += performance.now() - start;
    if (problem) this.problems.push(problem);
    if (!this.test.pages) this.say();
    return !problem;
  }

  say() {
    const { file, title } = this.test;
    console.log(`${this.problems.length ? "FAILED" : "ok"} ${file}: ${title} (${Math.round(this.#ms)} ms)`);
    for (const problem of this.problems) console.log(text(problem).replace(/^/gm, "    "));
  }
}

/** What is worth reading of an error: our own assertions need no stack. */
function text(problem) {
  if (problem?.code === "ERR_ASSERTION") return problem.message;
  return problem?.stack ?? String(problem);
}

async function limited(seconds, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
