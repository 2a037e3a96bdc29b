curl -X POST https://api.eachlabs.ai/v1/prediction \
-H "Content-Type: application/json" \
-H "X-API-Key: $EACHLABS_API_KEY" \
-d '{
"model": "bytedance-seedance-2-0-image-to-video-fast",
"version": "0.0.1",
"input": {
"prompt": "Camera slowly pushes from wide to medium close-up as the lion roars at golden hour. Warm amber light rakes across the mane. Narrator (weathered British male, 50s): \"He has ruled this land for seven years.\"",
"image_url": "https://your-cdn.example.com/lion.jpg",
"resolution": "720p",
"duration": "8",
"aspect_ratio": "16:9",
"generate_audio": true
}
}'
