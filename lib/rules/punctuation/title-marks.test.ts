import { testExamples } from '@/lib/rules/testing';
import { rule } from './title-marks';

testExamples(rule);
