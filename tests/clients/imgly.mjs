// node imgly.mjs CLIENT URL KEY PICTURE: the EachLabs client of @imgly/plugin-ai-video-generation-web. One JSON line.
import { File } from "node:buffer";
import { readFile } from "node:fs/promises";

const [client, url, key, picture] = process.argv.slice(2);
const { createEachLabsClient } = await import(client);
const each = createEachLabsClient(url, { "X-API-Key": key });
const order = (model, input) => ({ model, version: "0.0.1", input: { duration: "4", resolution: "480p", ...input } });
const text = "bytedance-seedance-2-0-text-to-video-fast";
const image = "bytedance-seedance-2-0-image-to-video-fast";

const file = new File([await readFile(picture)], "lion.jpg", { type: "image/jpeg" });
const uploaded = await each.storage.upload(file);
const [fromText, fromPicture, failure, invalid] = await Promise.all([
  each.videoInference(order(text, { prompt: "a kite over a beach" })),
  each.videoInference(order(image, { prompt: "the camera rises", image_url: uploaded })),
  each.videoInference(order(text, { prompt: "#fail" })).catch((error) => error.message),
  each.videoInference(order(text, { prompt: "" })).catch((error) => error.message),
]);
console.log(JSON.stringify({ uploaded, fromText, fromPicture, failure, invalid }));
