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

  ;; A line of luma, away from the mean of its neighbours above, below and at both sides, `reach` samples off. `amount` is
  ;; in 131,072ths of what lies between. The line itself is read `reach` samples beyond both of its ends.
  (func (export "sharpenLine")
    (param $from i32) (param $upper i32) (param $lower i32) (param $to i32)
    (param $reach i32) (param $amount i32) (param $count i32)
    (local $at i32) (local $amounts v128)
    (local.set $amounts (i16x8.splat (local.get $amount)))
    (loop $samples
      (v128.store (i32.add (local.get $to) (local.get $at))
        (i8x16.narrow_i16x8_u
          (call $sharper (i32.add (local.get $from) (local.get $at)) (i32.add (local.get $upper) (local.get $at))
            (i32.add (local.get $lower) (local.get $at)) (local.get $reach) (local.get $amounts))
          (call $sharper
            (i32.add (local.get $from) (i32.add (local.get $at) (i32.const 8)))
            (i32.add (local.get $upper) (i32.add (local.get $at) (i32.const 8)))
            (i32.add (local.get $lower) (i32.add (local.get $at) (i32.const 8))) (local.get $reach) (local.get $amounts))))
      (local.set $at (call $next (local.get $at) (local.get $count) (i32.const 16)))
      (br_if $samples (i32.lt_s (local.get $at) (local.get $count)))))

  (func $sharper
    (param $from i32) (param $upper i32) (param $lower i32) (param $reach i32) (param $amounts v128) (result v128)
    (local $own v128)
    (local.set $own (v128.load8x8_u (local.get $from)))
    (i16x8.add (local.get $own)
      (i16x8.shr_s
        (i16x8.add
          (i16x8.q15mulr_sat_s
            (i16x8.shl
              (i16x8.sub
                (i16x8.shl (local.get $own) (i32.const 2))
                (i16x8.add
                  (i16x8.add (v128.load8x8_u (local.get $upper)) (v128.load8x8_u (local.get $lower)))
                  (i16x8.add
                    (v128.load8x8_u (i32.sub (local.get $from) (local.get $reach)))
                    (v128.load8x8_u (i32.add (local.get $from) (local.get $reach))))))
              (i32.const 4))
            (local.get $amounts))
          (v128.const i16x8 8 8 8 8 8 8 8 8))
        (i32.const 4))))

  ;; Grades two lines of luma and the line of colours that belongs to them, in place, by a table of tones: for each luma
  ;; the sums and factors of blue and red in 4096ths, as `gradeTable.ts` lays them out, and the new luma.
  (func (export "gradeLines")
    (param $luma i32) (param $stride i32) (param $blue i32) (param $red i32) (param $table i32) (param $count i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $tone i32)
    (local $u i32) (local $v i32) (local $value i32) (local $lower i32)
    (loop $samples
      (local.set $lower (i32.add (local.get $luma) (local.get $stride)))
      (local.set $a (i32.load8_u (local.get $luma)))
      (local.set $b (i32.load8_u offset=1 (local.get $luma)))
      (local.set $c (i32.load8_u (local.get $lower)))
      (local.set $d (i32.load8_u offset=1 (local.get $lower)))
      (i32.store8 (local.get $luma)
        (i32.load8_u offset=12 (i32.add (local.get $table) (i32.shl (local.get $a) (i32.const 4)))))
      (i32.store8 offset=1 (local.get $luma)
        (i32.load8_u offset=12 (i32.add (local.get $table) (i32.shl (local.get $b) (i32.const 4)))))
      (i32.store8 (local.get $lower)
        (i32.load8_u offset=12 (i32.add (local.get $table) (i32.shl (local.get $c) (i32.const 4)))))
      (i32.store8 offset=1 (local.get $lower)
        (i32.load8_u offset=12 (i32.add (local.get $table) (i32.shl (local.get $d) (i32.const 4)))))
      (local.set $tone (i32.add (local.get $table)
        (i32.and
          (i32.shl
            (i32.add (i32.add (local.get $a) (local.get $b)) (i32.add (i32.add (local.get $c) (local.get $d)) (i32.const 2)))
            (i32.const 2))
          (i32.const 0xff0))))
      (local.set $u (i32.sub (i32.load8_u (local.get $blue)) (i32.const 128)))
      (local.set $v (i32.sub (i32.load8_u (local.get $red)) (i32.const 128)))
      (local.set $value (i32.shr_s
        (i32.add
          (i32.add
            (i32.mul (local.get $u) (i32.load16_s (local.get $tone)))
            (i32.mul (local.get $v) (i32.load16_s offset=2 (local.get $tone))))
          (i32.shl (i32.load16_s offset=4 (local.get $tone)) (i32.const 8)))
        (i32.const 12)))
      (if (i32.gt_u (local.get $value) (i32.const 255))
        (then (local.set $value (select (i32.const 0) (i32.const 255) (i32.lt_s (local.get $value) (i32.const 0))))))
      (i32.store8 (local.get $blue) (local.get $value))
      (local.set $value (i32.shr_s
        (i32.add
          (i32.add
            (i32.mul (local.get $u) (i32.load16_s offset=6 (local.get $tone)))
            (i32.mul (local.get $v) (i32.load16_s offset=8 (local.get $tone))))
          (i32.shl (i32.load16_s offset=10 (local.get $tone)) (i32.const 8)))
        (i32.const 12)))
      (if (i32.gt_u (local.get $value) (i32.const 255))
        (then (local.set $value (select (i32.const 0) (i32.const 255) (i32.lt_s (local.get $value) (i32.const 0))))))
      (i32.store8 (local.get $red) (local.get $value))
      (local.set $luma (i32.add (local.get $luma) (i32.const 2)))
      (local.set $blue (i32.add (local.get $blue) (i32.const 1)))
      (local.set $red (i32.add (local.get $red) (i32.const 1)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $samples (local.get $count))))

  ;; How much light is left of each sample of a line, in 32,768ths of two bytes each. Its place in `light` is told by its
  ;; column's part and its row's, together 65,280 at most.
  (func (export "lightLine") (param $columns i32) (param $row i32) (param $light i32) (param $to i32) (param $count i32)
    (loop $samples
      (i32.store16 (local.get $to) (i32.load16_u (i32.add (local.get $light)
        (i32.shl
          (i32.shr_u (i32.add (i32.load (local.get $columns)) (local.get $row)) (i32.const 8))
          (i32.const 1)))))
      (local.set $columns (i32.add (local.get $columns) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 2)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $samples (local.get $count))))

  ;; Leaves so much light of a line: `middle` is the level that darkness is. Lines after one another would be darkened twice
  ;; where their last block lies over its neighbour, so it goes from one place to another.
  (func (export "darkenLine") (param $from i32) (param $to i32) (param $light i32) (param $middle i32) (param $count i32)
    (local $at i32) (local $bytes v128) (local $middles v128)
    (local.set $middles (i16x8.splat (local.get $middle)))
    (loop $samples
      (local.set $bytes (v128.load (i32.add (local.get $from) (local.get $at))))
      (v128.store (i32.add (local.get $to) (local.get $at))
        (i8x16.narrow_i16x8_u
          (call $darker (i16x8.extend_low_i8x16_u (local.get $bytes)) (local.get $middles)
            (i32.add (local.get $light) (i32.shl (local.get $at) (i32.const 1))))
          (call $darker (i16x8.extend_high_i8x16_u (local.get $bytes)) (local.get $middles)
            (i32.add (local.get $light) (i32.add (i32.shl (local.get $at) (i32.const 1)) (i32.const 16))))))
      (local.set $at (call $next (local.get $at) (local.get $count) (i32.const 16)))
      (br_if $samples (i32.lt_s (local.get $at) (local.get $count)))))

  (func $darker (param $levels v128) (param $middles v128) (param $light i32) (result v128)
    (i16x8.add (local.get $middles)
      (i16x8.shr_s
        (i16x8.add
          (i16x8.q15mulr_sat_s
            (i16x8.shl (i16x8.sub (local.get $levels) (local.get $middles)) (i32.const 7))
            (v128.load (local.get $light)))
          (v128.const i16x8 64 64 64 64 64 64 64 64))
        (i32.const 7))))

  ;; The luma of RGBA, as films have it.
  (func (export "lumaOfPixels") (param $from i32) (param $to i32) (param $count i32)
    (loop $pixels
      (i32.store8 (local.get $to)
        (i32.add (i32.const 16)
          (i32.shr_u
            (i32.add (i32.const 32768)
              (i32.add
                (i32.mul (i32.load8_u (local.get $from)) (i32.const 11966))
                (i32.add
                  (i32.mul (i32.load8_u offset=1 (local.get $from)) (i32.const 40254))
                  (i32.mul (i32.load8_u offset=2 (local.get $from)) (i32.const 4064)))))
            (i32.const 16))))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $pixels (local.get $count))))

  ;; Grades a line of RGBA in place. `luma`: of these pixels, sharpened if they are to be. For each luma the table has 32
  ;; bytes: what red and green give to the new red, green and blue, then what blue gives and what is added, in 2048ths.
  (func (export "gradePixels")
    (param $pixel i32) (param $luma i32) (param $table i32) (param $light i32) (param $count i32)
    (local $tone i32) (local $both v128) (local $own v128)
    (loop $pixels
      (local.set $tone (i32.add (local.get $table) (i32.shl (i32.load8_u (local.get $luma)) (i32.const 5))))
      (local.set $own (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $pixel))))
      (local.set $both (i32x4.mul
        (i32x4.shr_s
          (i32x4.add
            (i32x4.dot_i16x8_s
              (i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 8 9 8 9 (local.get $own) (local.get $own))
              (v128.load (local.get $tone)))
            (i32x4.dot_i16x8_s
              (i8x16.shuffle 4 5 16 17 4 5 16 17 4 5 16 17 8 9 8 9
                (local.get $own) (v128.const i16x8 64 64 64 64 64 64 64 64))
              (v128.load offset=16 (local.get $tone))))
          (i32.const 7))
        (i32x4.splat (i32.load16_u (local.get $light)))))
      (local.set $both (i32x4.shr_s
        (i32x4.add (local.get $both) (v128.const i32x4 262144 262144 262144 262144))
        (i32.const 19)))
      (local.set $both (i16x8.narrow_i32x4_s (local.get $both) (local.get $both)))
      (local.set $both (i8x16.narrow_i16x8_u (local.get $both) (local.get $both)))
      (v128.store32_lane 0 (local.get $pixel)
        (i8x16.shuffle 0 1 2 22 4 5 6 7 8 9 10 11 12 13 14 15 (local.get $both) (local.get $own)))
      (local.set $pixel (i32.add (local.get $pixel) (i32.const 4)))
      (local.set $luma (i32.add (local.get $luma) (i32.const 1)))
      (local.set $light (i32.add (local.get $light) (i32.const 2)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $pixels (local.get $count))))
)
