// The tests: how they are declared, run and counted. Knows nothing of browsers.

/** All tests that the files of `specs/` declare, in their order. */
export class Suite {
  #tests = [];
  #file = "";

  /** Reads the declarations of one file. `declare` gets this suite's `test` and the site. */
  read(file, declare, site) {
    this.#file = file;
    declare((title, options, run) => this.#add(title, options, run), site);
  }

  #add(title, options, run) {
    if (!run) [options, run] = [{}, options];
    const { points = [], alone = false, seconds = 180 } = options;
    this.#tests.push({ file: this.#file, title, points, alone, seconds, run });
  }

  /** Tests whose file or title holds one of `words`; all without words. */
  chosen(words) {
    const has = (test) => words.some((word) => `${test.file}: ${test.title}`.includes(word));
    return words.length ? this.#tests.filter(has) : this.#tests;
  }
}

/**
 * Runs `tests` in `workers` at a time, then those that must be alone, since they measure time.
 * `around(test)` does the work; gives the number of tests that failed.
 */
export async function run(tests, workers, around) {
  let failed = 0;
  const one = async (test) => {
    const start = performance.now();
    const problem = await limited(test.seconds, () => around(test)).catch((error) => error);
    const ms = Math.round(performance.now() - start);
    console.log(`${problem ? "FAILED" : "ok"} ${test.file}: ${test.title} (${ms} ms)`);
    if (!problem) return;
    failed += 1;
    console.log(text(problem).replace(/^/gm, "    "));
  };
  const queue = tests.filter((test) => !test.alone);
  const worker = async () => {
    for (let test; (test = queue.shift()); ) await one(test);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  for (const test of tests.filter((test) => test.alone)) await one(test);
  return failed;
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
