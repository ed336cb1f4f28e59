//! Small numbers as text, in about as many bits as they tell something: an adaptive binary
//! arithmetic coder. `search.js` reads what this writes, with the same arithmetic.
//!
//! A symbol is some bits, the highest first. Each bit has a chance in every context that the caller
//! names; the chances are mixed by weights that follow what helped (Mahoney, "Adaptive weighing of
//! context models for lossless data compression", 2005). Stretching and squashing are fractions,
//! not logarithms: those may differ in their last digit from one machine to another, and then
//! nothing after it could be read.
//!
//! Compression of transport finds words and repeats, but not that few sheets follow each other, or
//! that an ending is a frequent one: what is written here takes half of what it would as text.

/// The slots for chances; contexts that meet in one share it.
const SLOTS: u32 = 18;
/// After so many bits a chance moves no slower.
const SLOWEST: u8 = 60;
/// How fast weights follow.
const RATE: f64 = 0.002;
/// A number of five digits of six bits.
const FULL: u32 = (1 << 30) - 1;
/// The first of the 64 characters that stand for six bits, and the one that is left out since it
/// needs an escape in a string.
const FIRST: u8 = b'#';
const LEFT_OUT: u8 = b'\\';

/// The most contexts of a symbol.
const CONTEXTS: usize = 4;

/// What a symbol says: symbols of two kinds never share a chance on purpose.
#[derive(Clone, Copy)]
pub enum Kind {
    Shared,
    Letter,
    Ending,
    EndingLetter,
    Size,
    Rest,
    Weight,
}

/// Writes symbols: one text, and when that is finished another.
pub struct Squeeze {
    slots: Box<[Slot; 1 << SLOTS]>,
    /// The slots that are no more as they were: a tenth of them, mostly.
    touched: Vec<u32>,
    /// By the number of contexts.
    weights: [[f64; CONTEXTS]; CONTEXTS + 1],
    low: u32,
    high: u32,
    out: Vec<u8>,
}

/// What is known of a bit in a context. The two stand together, since each look is at another
/// place of a table that no cache near the processor holds.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// That it is 1.
    chance: f32,
    /// How often it was looked at.
    seen: u8,
}

const UNSEEN: Slot = Slot { chance: 0.5, seen: 0 };

/// What weights begin with.
const WEIGHTS: [[f64; CONTEXTS]; CONTEXTS + 1] = [[0.4; CONTEXTS]; CONTEXTS + 1];

impl Squeeze {
    pub fn new() -> Squeeze {
        let slots = vec![UNSEEN; 1 << SLOTS].into_boxed_slice();
        Squeeze {
            slots: slots.try_into().expect("there are as many slots"),
            touched: Vec::new(),
            weights: WEIGHTS,
            low: 0,
            high: FULL,
            out: Vec::new(),
        }
    }

    /// Writes the lowest `bits` of `value`. The reader must name the same contexts; without any, a
    /// bit is as likely as not.
    pub fn symbol<const N: usize>(
        &mut self,
        kind: Kind,
        bits: u32,
        value: u32,
        contexts: &[u32; N],
    ) {
        let keys: [u32; N] = std::array::from_fn(|at| key(kind, contexts[at], at as u32));
        let mut node = 1;
        for place in (0..bits).rev() {
            let bit = value >> place & 1;
            self.bit(node, bit, &keys);
            node = node * 2 + bit;
        }
    }

    /// Writes a number of any size: its length in bits, one bit for each, and the rest. Most are
    /// small, and what takes few bits is written and read soon. Of the rest only the first bit is
    /// worth a look: to learn about the others costs more than it saves.
    pub fn number(&mut self, value: u32, context: u32) {
        let bits = (value + 1).ilog2();
        for at in 0..=bits {
            self.symbol(Kind::Size, 1, u32::from(at < bits), &[context * 32 + at]);
        }
        if let Some(others) = bits.checked_sub(1) {
            let rest = value + 1;
            self.symbol(Kind::Rest, 1, rest >> others, &[context * 32 + bits]);
            self.symbol(Kind::Rest, others, rest, &[]);
        }
    }

    /// Writes a bit; `keys` stand for the contexts. The number of them is known to the compiler,
    /// because a large index has some ten million bits. What a context says that is alone is not
    /// weighed: that would take most of the time, and saves nothing.
    fn bit<const N: usize>(&mut self, node: u32, bit: u32, keys: &[u32; N]) {
        let slots = keys.map(|key| slot(key, node));
        let chances = slots.map(|slot| f64::from(self.slots[slot].chance));
        let target = f64::from(bit);
        let chance = if N == 1 { chances[0] } else { self.mixed(&chances, target) };
        for slot in slots {
            let Slot { chance, seen } = &mut self.slots[slot];
            if *seen == 0 {
                self.touched.push(slot as u32);
            }
            *seen = SLOWEST.min(*seen + 1);
            let own = f64::from(*chance);
            let moved = own + (target - own) / (f64::from(*seen) + 0.4);
            *chance = moved.clamp(1.0 / 2048.0, 2047.0 / 2048.0) as f32;
        }
        self.narrow(chance, bit);
    }

    /// The chances of several contexts as one; the weights then follow the bit that came.
    fn mixed<const N: usize>(&mut self, chances: &[f64; N], target: f64) -> f64 {
        let stretched = chances.map(|chance| {
            let chance = 2.0 * chance - 1.0;
            chance / (1.0 - chance.abs())
        });
        let weights = &mut self.weights[N];
        let parts = weights.iter().zip(&stretched).map(|(weight, stretched)| stretched * weight);
        let sum = parts.fold(0.0, |sum, part| sum + part);
        let chance = (0.5 + 0.5 * sum / (1.0 + sum.abs())).clamp(1.0 / 4096.0, 4095.0 / 4096.0);
        for (weight, stretched) in weights.iter_mut().zip(stretched) {
            *weight += (target - chance) * RATE * stretched.clamp(-8.0, 8.0);
        }
        chance
    }

    /// Gives the range that stands for the bits so far to this one, and writes its sure digits.
    fn narrow(&mut self, chance: f64, bit: u32) {
        // The conversion rounds down.
        let middle = self.low + (f64::from(self.high - self.low) * chance) as u32;
        if bit == 1 {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.digit(self.low >> 24);
            self.low = self.low << 6 & FULL;
            self.high = self.high << 6 & FULL | 63;
        }
    }

    fn digit(&mut self, digit: u32) {
        let c = FIRST + digit as u8;
        self.out.push(if c < LEFT_OUT { c } else { c + 1 });
    }

    /// The text, and begins anew. The reader takes what is missing at its end for zeros.
    pub fn finish(&mut self) -> String {
        // Any number in the range will do; the one above its first digit is in it, and short.
        self.digit((self.low >> 24) + 1);
        self.touched.drain(..).for_each(|slot| self.slots[slot as usize] = UNSEEN);
        (self.weights, self.low, self.high) = (WEIGHTS, 0, FULL);
        String::from_utf8(std::mem::take(&mut self.out)).expect("digits are ASCII")
    }
}

/// Stands for a context, which is the one with index `at` of a symbol.
fn key(kind: Kind, context: u32, at: u32) -> u32 {
    let key = context.wrapping_mul(64).wrapping_add(kind as u32 * 8 + at);
    key.wrapping_mul(0x9e37_79b1)
}

/// Where the chance of a bit in a context is kept.
fn slot(key: u32, node: u32) -> usize {
    let mixed = key ^ node.wrapping_mul(0x3d4d_51cb);
    (mixed.wrapping_mul(0x85eb_ca6b) >> (32 - SLOTS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squeezed(values: impl Iterator<Item = u32>) -> String {
        let mut squeeze = Squeeze::new();
        for value in values {
            squeeze.number(value, 0);
        }
        squeeze.finish()
    }

    #[test]
    fn what_repeats_takes_hardly_any_room() {
        // Every bit of a number up to 2 is learnt, of 5 all but the last.
        assert!(squeezed((0..10_000).map(|_| 2)).len() < 60);
        assert!(squeezed((0..10_000).map(|_| 5)).len() < 60 + 10_000 / 6);
    }

    #[test]
    fn what_does_not_takes_its_bits() {
        let values = (0..6_000_u32).map(|n| n.wrapping_mul(0x9e37_79b1) >> 26);
        let length = squeezed(values).len();
        assert!((5_500..7_500).contains(&length), "{length}");
    }

    #[test]
    fn no_character_needs_an_escape() {
        let text = squeezed((0..5_000).map(|n| n * n % 60_000));
        assert!(text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'\\')));
    }
}
