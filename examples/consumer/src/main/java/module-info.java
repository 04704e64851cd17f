/** A program that stands for those of our users. */
module com.example.consumer {
    requires io.github.xinyong.codes;
    requires io.github.xinyong.core;
    requires io.github.xinyong.rules;
}
