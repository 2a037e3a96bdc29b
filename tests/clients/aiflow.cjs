// node aiflow.cjs NODE_MODULES URL KEY: the npm client @eachlabs/aiflow as its README uses it. One JSON line on stderr,
// because the client itself logs to stdout.
const [modules, url, key] = process.argv.slice(2);
const Each = require(`${modules}/@eachlabs/aiflow`);

const each = new Each({ auth: key, apiBaseUrl: `${url}/v1` });
const model = "bytedance-seedance-2-0-text-to-video-fast";
const order = (prompt) => ({ model, version: "0.0.1", input: { prompt, duration: "4", resolution: "480p" }, webhook_url: "" });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function finished(id) {
  for (;;) {
    const prediction = await each.prediction.get(id);
    if (prediction.status !== "processing") return prediction;
    await pause(200);
  }
}

async function main() {
  const created = await each.prediction.create(order("a kite over a beach"));
  const success = await finished(created.predictionID);
  const failure = await finished((await each.prediction.create(order("#fail"))).predictionID);
  const slow = await each.prediction.create(order("#slow"));
  const cancel = await each.prediction.cancel(slow.predictionID);
  const cancelled = await each.prediction.get(slow.predictionID);
  const run = await each.prediction.run(order("all in one call"));
  const stranger = new Each({ auth: "wrong", apiBaseUrl: `${url}/v1` });
  const refused = await stranger.prediction.create(order("x")).catch((error) => error.message);
  console.error(JSON.stringify({ created, success, failure, cancel, cancelled, run, refused }));
}

main();
