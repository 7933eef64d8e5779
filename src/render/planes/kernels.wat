;; The loops over planes that are too slow in JavaScript: sixteen bytes are worked on at once. `planeKernels.ts` says what
;; each is for, and lays out the memory. Addresses, strides and counts are in bytes, unless they say otherwise.
(module
  (memory (export "memory") 1)

  ;; Line x of the target becomes column x of the source, in blocks of eight by eight; the last ones lie over their
  ;; neighbours where a side is no multiple of eight. Strides may be negative: that turns, or mirrors, as well.
  (func (export "transpose")
    (param $from i32) (param $fromStride i32) (param $to i32) (param $toStride i32) (param $width i32) (param $height i32)
    (local $x i32) (local $y i32) (local $in i32) (local $out i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (loop $columns
      (local.set $y (i32.const 0))
      (loop $rows
        (local.set $in (i32.add
          (i32.add (local.get $from) (local.get $x))
          (i32.mul (local.get $y) (local.get $fromStride))))
        ;; Two lines each, byte by byte beside each other.
        (local.set $a (call $zip8 (local.get $in) (local.get $fromStride)))
        (local.set $in (i32.add (local.get $in) (i32.shl (local.get $fromStride) (i32.const 1))))
        (local.set $b (call $zip8 (local.get $in) (local.get $fromStride)))
        (local.set $in (i32.add (local.get $in) (i32.shl (local.get $fromStride) (i32.const 1))))
        (local.set $c (call $zip8 (local.get $in) (local.get $fromStride)))
        (local.set $in (i32.add (local.get $in) (i32.shl (local.get $fromStride) (i32.const 1))))
        (local.set $d (call $zip8 (local.get $in) (local.get $fromStride)))
        ;; Four lines each: columns 0 to 3, and 4 to 7.
        (local.set $e (call $zip16low (local.get $a) (local.get $b)))
        (local.set $f (call $zip16high (local.get $a) (local.get $b)))
        (local.set $g (call $zip16low (local.get $c) (local.get $d)))
        (local.set $h (call $zip16high (local.get $c) (local.get $d)))
        ;; All eight lines: two columns each.
        (local.set $out (i32.add
          (i32.add (local.get $to) (local.get $y))
          (i32.mul (local.get $x) (local.get $toStride))))
        (local.set $out (call $put (local.get $out) (local.get $toStride) (call $zip32low (local.get $e) (local.get $g))))
        (local.set $out (call $put (local.get $out) (local.get $toStride) (call $zip32high (local.get $e) (local.get $g))))
        (local.set $out (call $put (local.get $out) (local.get $toStride) (call $zip32low (local.get $f) (local.get $h))))
        (local.set $out (call $put (local.get $out) (local.get $toStride) (call $zip32high (local.get $f) (local.get $h))))
        (local.set $y (call $next (local.get $y) (local.get $height) (i32.const 8)))
        (br_if $rows (i32.lt_s (local.get $y) (local.get $height))))
      (local.set $x (call $next (local.get $x) (local.get $width) (i32.const 8)))
      (br_if $columns (i32.lt_s (local.get $x) (local.get $width)))))

  ;; Where the next block begins: the last one ends with the side, and after it comes the side itself.
  (func $next (param $at i32) (param $side i32) (param $block i32) (result i32)
    (local $last i32)
    (local.set $last (i32.sub (local.get $side) (local.get $block)))
    (if (i32.ge_s (local.get $at) (local.get $last)) (then (return (local.get $side))))
    (local.set $at (i32.add (local.get $at) (local.get $block)))
    (select (local.get $last) (local.get $at) (i32.gt_s (local.get $at) (local.get $last))))

  (func $zip8 (param $at i32) (param $stride i32) (result v128)
    (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
      (v128.load64_zero (local.get $at))
      (v128.load64_zero (i32.add (local.get $at) (local.get $stride)))))
  (func $zip16low (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $a) (local.get $b)))
  (func $zip16high (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $a) (local.get $b)))
  (func $zip32low (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b)))
  (func $zip32high (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b)))

  ;; Two lines of eight. Gives where the next is to be put.
  (func $put (param $at i32) (param $stride i32) (param $lines v128) (result i32)
    (v128.store64_lane 0 (local.get $at) (local.get $lines))
    (local.set $at (i32.add (local.get $at) (local.get $stride)))
    (v128.store64_lane 1 (local.get $at) (local.get $lines))
    (i32.add (local.get $at) (local.get $stride)))

  ;; Takes pairs of bytes apart: the first of each to one place, the second to another. At least sixteen pairs.
  (func (export "separate") (param $from i32) (param $first i32) (param $second i32) (param $count i32)
    (local $at i32) (local $a v128) (local $b v128)
    (loop $pairs
      (local.set $a (v128.load (i32.add (local.get $from) (i32.shl (local.get $at) (i32.const 1)))))
      (local.set $b (v128.load offset=16 (i32.add (local.get $from) (i32.shl (local.get $at) (i32.const 1)))))
      (v128.store (i32.add (local.get $first) (local.get $at))
        (i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 (local.get $a) (local.get $b)))
      (v128.store (i32.add (local.get $second) (local.get $at))
        (i8x16.shuffle 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 (local.get $a) (local.get $b)))
      (local.set $at (call $next (local.get $at) (local.get $count) (i32.const 16)))
      (br_if $pairs (i32.lt_s (local.get $at) (local.get $count)))))

  ;; Resamples a line: `groups` times eight samples, each between two neighbours of the source. A group is 40 bytes of
  ;; `table`: where its sixteen source bytes begin, where it goes, in samples; which of the bytes to take, as sixteen
  ;; indices; then eight weights of the right neighbour, in 128ths, of two bytes each. The line has 15 bits a sample.
  (func (export "stretchLine") (param $from i32) (param $to i32) (param $table i32) (param $groups i32)
    (local $bytes v128) (local $left v128) (local $right v128)
    (loop $group
      (local.set $bytes (v128.load (i32.add (local.get $from) (i32.load (local.get $table)))))
      (local.set $left (v128.load offset=8 (local.get $table)))
      ;; The right neighbours' indices are one more; 255 stays out of range, and gives nothing.
      (local.set $right (i8x16.swizzle (local.get $bytes)
        (i8x16.add_sat_u (local.get $left) (v128.const i8x16 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0))))
      (local.set $left (i8x16.swizzle (local.get $bytes) (local.get $left)))
      (v128.store (i32.add (local.get $to) (i32.shl (i32.load offset=4 (local.get $table)) (i32.const 1)))
        (i16x8.add
          (i16x8.shl (local.get $left) (i32.const 7))
          (i16x8.mul
            (i16x8.sub (local.get $right) (local.get $left))
            (v128.load offset=24 (local.get $table)))))
      (local.set $table (i32.add (local.get $table) (i32.const 40)))
      (local.set $groups (i32.sub (local.get $groups) (i32.const 1)))
      (br_if $group (local.get $groups))))

  ;; A line between two of 15 bits a sample: `weight` is the lower one's, in 32,768ths. At least sixteen samples.
  (func (export "mixLines") (param $upper i32) (param $lower i32) (param $weight i32) (param $to i32) (param $count i32)
    (local $at i32) (local $weights v128)
    (local.set $weights (i16x8.splat (local.get $weight)))
    (loop $samples
      (v128.store (i32.add (local.get $to) (local.get $at))
        (i8x16.narrow_i16x8_u
          (call $mix
            (i32.add (local.get $upper) (i32.shl (local.get $at) (i32.const 1)))
            (i32.add (local.get $lower) (i32.shl (local.get $at) (i32.const 1)))
            (local.get $weights))
          (call $mix
            (i32.add (local.get $upper) (i32.add (i32.shl (local.get $at) (i32.const 1)) (i32.const 16)))
            (i32.add (local.get $lower) (i32.add (i32.shl (local.get $at) (i32.const 1)) (i32.const 16)))
            (local.get $weights))))
      (local.set $at (call $next (local.get $at) (local.get $count) (i32.const 16)))
      (br_if $samples (i32.lt_s (local.get $at) (local.get $count)))))

  (func $mix (param $upper i32) (param $lower i32) (param $weights v128) (result v128)
    (local $line v128)
    (local.set $line (v128.load (local.get $upper)))
    (i16x8.shr_u
      (i16x8.add
        (i16x8.add (local.get $line)
          (i16x8.q15mulr_sat_s
            (i16x8.sub (v128.load (local.get $lower)) (local.get $line))
            (local.get $weights)))
        (v128.const i16x8 64 64 64 64 64 64 64 64))
      (i32.const 7)))

  ;; Brings a plane to half its sides: each sample is the mean of two by two. At least sixteen samples a line.
  (func (export "halve")
    (param $from i32) (param $fromStride i32) (param $to i32) (param $width i32) (param $height i32)
    (local $x i32)
    (loop $lines
      (local.set $x (i32.const 0))
      (loop $samples
        (v128.store (i32.add (local.get $to) (local.get $x))
          (i8x16.narrow_i16x8_u
            (call $means
              (i32.add (local.get $from) (i32.shl (local.get $x) (i32.const 1)))
              (local.get $fromStride))
            (call $means
              (i32.add (local.get $from) (i32.add (i32.shl (local.get $x) (i32.const 1)) (i32.const 16)))
              (local.get $fromStride))))
        (local.set $x (call $next (local.get $x) (local.get $width) (i32.const 16)))
        (br_if $samples (i32.lt_s (local.get $x) (local.get $width))))
      (local.set $from (i32.add (local.get $from) (i32.shl (local.get $fromStride) (i32.const 1))))
      (local.set $to (i32.add (local.get $to) (local.get $width)))
      (local.set $height (i32.sub (local.get $height) (i32.const 1)))
      (br_if $lines (local.get $height))))

  (func $means (param $upper i32) (param $stride i32) (result v128)
    (i16x8.shr_u
      (i16x8.add
        (i16x8.add
          (i16x8.extadd_pairwise_i8x16_u (v128.load (local.get $upper)))
          (i16x8.extadd_pairwise_i8x16_u (v128.load (i32.add (local.get $upper) (local.get $stride)))))
        (v128.const i16x8 2 2 2 2 2 2 2 2))
      (i32.const 2)))

  ;; Makes RGBA of three planes of one size. `black` is the luma of black; the weights are 16,384ths for luma, and
  ;; 8,192ths for what blue and red add. At least sixteen samples.
  (func (export "toPixels")
    (param $luma i32) (param $blue i32) (param $red i32) (param $to i32) (param $count i32)
    (param $black i32) (param $lumaWeight i32)
    (param $redOfRed i32) (param $greenOfBlue i32) (param $greenOfRed i32) (param $blueOfBlue i32)
    (local $at i32) (local $out i32)
    (local $y v128) (local $u v128) (local $v v128) (local $r v128) (local $g v128) (local $b v128)
    (local $rg v128) (local $ba v128)
    (loop $samples
      (local.set $y (v128.load (i32.add (local.get $luma) (local.get $at))))
      (local.set $u (v128.load (i32.add (local.get $blue) (local.get $at))))
      (local.set $v (v128.load (i32.add (local.get $red) (local.get $at))))
      (local.set $r (i8x16.narrow_i16x8_u
        (call $colour
          (call $lumaOf (i16x8.extend_low_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (call $share (i16x8.extend_low_i8x16_u (local.get $v)) (local.get $redOfRed)))
        (call $colour
          (call $lumaOf (i16x8.extend_high_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (call $share (i16x8.extend_high_i8x16_u (local.get $v)) (local.get $redOfRed)))))
      (local.set $b (i8x16.narrow_i16x8_u
        (call $colour
          (call $lumaOf (i16x8.extend_low_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (call $share (i16x8.extend_low_i8x16_u (local.get $u)) (local.get $blueOfBlue)))
        (call $colour
          (call $lumaOf (i16x8.extend_high_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (call $share (i16x8.extend_high_i8x16_u (local.get $u)) (local.get $blueOfBlue)))))
      (local.set $g (i8x16.narrow_i16x8_u
        (call $colour
          (call $lumaOf (i16x8.extend_low_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (i16x8.add
            (call $share (i16x8.extend_low_i8x16_u (local.get $u)) (local.get $greenOfBlue))
            (call $share (i16x8.extend_low_i8x16_u (local.get $v)) (local.get $greenOfRed))))
        (call $colour
          (call $lumaOf (i16x8.extend_high_i8x16_u (local.get $y)) (local.get $black) (local.get $lumaWeight))
          (i16x8.add
            (call $share (i16x8.extend_high_i8x16_u (local.get $u)) (local.get $greenOfBlue))
            (call $share (i16x8.extend_high_i8x16_u (local.get $v)) (local.get $greenOfRed))))))
      (local.set $out (i32.add (local.get $to) (i32.shl (local.get $at) (i32.const 2))))
      (local.set $rg (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $r) (local.get $g)))
      (local.set $ba (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $b) (v128.const i32x4 -1 -1 -1 -1)))
      (v128.store (local.get $out) (call $zip16low (local.get $rg) (local.get $ba)))
      (v128.store offset=16 (local.get $out) (call $zip16high (local.get $rg) (local.get $ba)))
      (local.set $rg (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $r) (local.get $g)))
      (local.set $ba (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $b) (v128.const i32x4 -1 -1 -1 -1)))
      (v128.store offset=32 (local.get $out) (call $zip16low (local.get $rg) (local.get $ba)))
      (v128.store offset=48 (local.get $out) (call $zip16high (local.get $rg) (local.get $ba)))
      (local.set $at (call $next (local.get $at) (local.get $count) (i32.const 16)))
      (br_if $samples (i32.lt_s (local.get $at) (local.get $count)))))

  ;; Levels in 64ths.
  (func $lumaOf (param $luma v128) (param $black i32) (param $weight i32) (result v128)
    (i16x8.q15mulr_sat_s
      (i16x8.shl (i16x8.sub (local.get $luma) (i16x8.splat (local.get $black))) (i32.const 7))
      (i16x8.splat (local.get $weight))))
  (func $share (param $difference v128) (param $weight i32) (result v128)
    (i16x8.q15mulr_sat_s
      (i16x8.shl
        (i16x8.sub (local.get $difference) (v128.const i16x8 128 128 128 128 128 128 128 128))
        (i32.const 8))
      (i16x8.splat (local.get $weight))))
  (func $colour (param $luma v128) (param $share v128) (result v128)
    (i16x8.shr_s
      (i16x8.add_sat_s
        (i16x8.add_sat_s (local.get $luma) (local.get $share))
        (v128.const i16x8 32 32 32 32 32 32 32 32))
      (i32.const 6)))
)
