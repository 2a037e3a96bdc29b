"""Acts, one recipe a file or a family of near-alikes.

A new one needs a file here with `ACT = ActRecipe(...)`, and no other change.

Where the thing goes that an act is done with
---------------------------------------------
A thing stands with its origin at the middle of its base, y up, its front towards +z. `Fitting` says where that origin is:

- `to="right"` or `"left"`: in the hand. The grip frame (`Figure.hand`) has its origin in the middle of the palm, y towards
  the thumb, z along the fingers, x = y × z. A stick, a cup, an umbrella stands along y; `grip` is how far above its base it
  is held.
- `to="hands"`: between the palms: origin midway, x from the right palm to the left, y up as far as that allows.
- `to="shaft"`: a long handle in both hands: y from the lower palm to the upper one, `grip` from its base to the lower.
- `to="chest"`, `"head"`, `"hips"`: the joint's own axes, x to the body's left, y up, z ahead, origins as for hands in
  `posture.Hand`: between the shoulders, the skull's joint, the pelvis.
- `to="root"`: on the ground under the body, in the axes of its heading. A piano or a desk has `turned` (0, π, 0): it fronts
  the player.

`at` is in metres of a body 1.75 m tall, except for what stands on the ground, which keeps its own size.
With `edge` it is the near edge of the thing that stands there: its depth is told to `thing_frame`.
`Figure.thing_frame(act, seconds, depth)` gives the world 4×4.
"""
