curl -X POST https://api.eachlabs.ai/v1/prediction \
-H "Content-Type: application/json" \
-H "X-API-Key: $EACHLABS_API_KEY" \
-d '{
"model": "bytedance-seedance-2-0-text-to-video-fast",
"version": "0.0.1",
"input": {
"prompt": "Cinematic slow push-in on a lone astronaut standing at the edge of a Martian canyon at dusk, dust drifting across their boots, distant wind, subtle helmet reflections",
"resolution": "720p",
"duration": "6",
"aspect_ratio": "16:9",
"generate_audio": true
}
}'
